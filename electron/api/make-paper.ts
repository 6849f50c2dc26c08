import { join } from 'node:path'
import type { Case } from '../../src/domain/case/schema.ts'
import { paperDocument, type PaperOptions, type PaperTree } from '../../src/decision-paper/paper-document.ts'
import { roomsTried } from '../../src/decision-paper/room.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { loadFonts } from '../pdf/load-fonts.ts'
import { renderPdf, type RenderedPdf } from '../pdf/render.ts'

/** More than a page of the smallest print that is used holds, with all that is not text. */
const mostCharacters = 8000

/**
 * The page for whoever decides as PDF bytes: one A4 page to sign. Long texts are cut as far as that takes, and say so; then
 * the whole text follows on the pages after it. Same case, day and options give the same bytes.
 */
export async function makePaper(
  found: Case,
  { today, assets, ...options }: PaperOptions & { readonly today: string; readonly assets: string },
): Promise<RenderedPdf> {
  const evaluation = evaluateCase(found, today)
  const fonts = await loadFonts(join(assets, 'fonts'))
  let last: PaperTree | null = null
  for (const room of roomsTried) {
    const tree = paperDocument(found, evaluation, options, room)
    last = tree
    // What is plainly too much for a page is not drawn to see it.
    if (JSON.stringify(tree.page.blocks).length > mostCharacters) continue
    const made = await renderPdf(tree.page, { fonts })
    if (made.pages > 1) continue
    return tree.withAppendix === null ? made : renderPdf(tree.withAppendix, { fonts })
  }
  if (last === null) throw new Error('No room was tried')
  return renderPdf(last.withAppendix ?? last.page, { fonts })
}
