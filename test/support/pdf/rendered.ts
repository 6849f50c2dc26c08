import { join } from 'node:path'
import type { EmbeddedFile } from '../../../electron/pdf/embed.ts'
import { loadFonts } from '../../../electron/pdf/load-fonts.ts'
import { renderPdf, type RenderedPdf } from '../../../electron/pdf/render.ts'
import type { Block, RecordDocument } from '../../../src/record/tree.ts'
import { root } from '../root.ts'

export const fontFolder = join(root, 'assets', 'fonts')

let fonts: ReturnType<typeof loadFonts> | undefined

export async function rendered(
  record: RecordDocument,
  embed: readonly EmbeddedFile[] = [],
): Promise<RenderedPdf> {
  fonts ??= loadFonts(fontFolder)
  return renderPdf(record, { fonts: await fonts, embed })
}

/** A file for a PDF/A-3 to hold. */
export const someFile: EmbeddedFile = {
  name: 'arende.direktlots.json',
  bytes: new TextEncoder().encode('{"format":"prov","namn":"Åsa"}'),
  type: 'application/json',
  description: 'Ärendefilen',
  relationship: 'Source',
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
