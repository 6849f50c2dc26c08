import type { Case } from '../../src/domain/case/schema.ts'
import { checklistDocument } from '../../src/vetting/checklist.ts'
import { loadFonts } from '../pdf/load-fonts.ts'
import { renderPdf, type RenderedPdf } from '../pdf/render.ts'

/** The checklist of a case's supplier checks as PDF bytes; `fonts` is the folder with the fonts. */
export async function makeChecklist(
  found: Case,
  { today, createdAt, fonts }: { readonly today: string; readonly createdAt: string; readonly fonts: string },
): Promise<RenderedPdf> {
  return renderPdf(checklistDocument(found, today, createdAt), { fonts: await loadFonts(fonts) })
}
