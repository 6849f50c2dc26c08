import { join } from 'node:path'
import type { Case } from '../../src/domain/case/schema.ts'
import { paperDocument, roomsTried, type PaperOptions } from '../../src/decision-paper/paper-document.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { loadFonts } from '../pdf/load-fonts.ts'
import { renderPdf, type RenderedPdf } from '../pdf/render.ts'

/** More than a page of the smallest print that is used holds, with all that is not text. */
const mostCharacters = 8000

/**
 * The page for whoever decides as PDF bytes: one A4 page. Long texts are cut as far as that takes, and say so. Same case,
 * day and options give the same bytes.
 */
export async function makePaper(
  found: Case,
  { today, assets, ...options }: PaperOptions & { readonly today: string; readonly assets: string },
): Promise<RenderedPdf> {
  const evaluation = evaluateCase(found, today)
  const fonts = await loadFonts(join(assets, 'fonts'))
  let made: RenderedPdf | null = null
  for (const room of roomsTried) {
    const document = paperDocument(found, evaluation, options, room)
    // What is plainly too much for a page is not drawn to see it.
    if (room !== roomsTried.at(-1) && JSON.stringify(document.blocks).length > mostCharacters) continue
    made = await renderPdf(document, { fonts })
    if (made.pages === 1) return made
  }
  if (made === null) throw new Error('No room was tried')
  return made
}
