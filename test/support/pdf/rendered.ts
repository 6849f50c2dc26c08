import { join } from 'node:path'
import { loadFonts } from '../../../electron/pdf/load-fonts.ts'
import { renderPdf, type RenderedPdf } from '../../../electron/pdf/render.ts'
import type { Block, RecordDocument } from '../../../src/record/tree.ts'
import { root } from '../root.ts'

export const fontFolder = join(root, 'assets', 'fonts')

export async function rendered(record: RecordDocument): Promise<RenderedPdf> {
  return renderPdf(record, { fonts: await loadFonts(fontFolder) })
}

/** A record of the blocks, under a heading. */
export function recordOf(...blocks: readonly Block[]): RecordDocument {
  return {
    version: 1,
    title: 'Prov',
    author: 'Region Exempel',
    subject: 'Prov',
    createdAt: '2026-11-20T13:32:00Z',
    header: { left: 'Prov', right: 'Diarienummer saknas' },
    caseSha256: '0'.repeat(64),
    blocks: [{ kind: 'heading', level: 1, text: 'Prov' }, ...blocks],
  }
}
