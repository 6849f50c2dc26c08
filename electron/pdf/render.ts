import type { RecordDocument } from '../../src/record/tree.ts'
import type { Later } from './blocks/contents.ts'
import type { Prepared } from './blocks/prepared.ts'
import { Canvas } from './canvas.ts'
import { FontSet } from './font-set.ts'
import { drawFurniture, layFurniture } from './furniture.ts'
import type { FontFiles } from './load-fonts.ts'
import { normaliseLine } from './normalise.ts'
import { Outline } from './outline.ts'
import { prepareBlock } from './prepare.ts'
import { SoundDocument } from './sound-document.ts'
import { sheet } from './style.ts'
import { Tags } from './tags.ts'

export interface RenderOptions {
  readonly fonts: FontFiles
}

export interface RenderedPdf {
  /** PDF 1.7: PDF/A-2a and PDF/UA-1, on A4. */
  readonly bytes: Uint8Array
  /** Characters no font could draw, each once; they stand as U+FFFD. Tell the user which. */
  readonly replaced: string[]
  readonly pages: number
}

/**
 * Draws a record. The same record gives the same bytes: the only time in the file is the record's own. Nothing of the
 * text is cut off, however long. Rejects if the contents name a heading that is not there, if a table row has more
 * cells than the table has columns, or if `createdAt` is not an instant.
 */
export async function renderPdf(document: RecordDocument, options: RenderOptions): Promise<RenderedPdf> {
  const doc = new SoundDocument(document)
  const fonts = new FontSet(doc, options.fonts)
  const tags = new Tags(doc, normaliseLine(document.title))
  const furniture = layFurniture(fonts, document.header, document.mark)
  const canvas = new Canvas(doc, fonts, tags, furniture.top)

  const later: Later[] = []
  drawBlocks(canvas, prepareAll(canvas, document, later))
  for (const draw of later) draw()
  drawFurniture(doc, canvas, furniture)
  tags.finish()
  const pages = doc.bufferedPageRange().count
  return { bytes: await doc.finish(), replaced: fonts.replaced, pages }
}

interface Placed {
  readonly prepared: Prepared
  readonly onNewPage: boolean
}

function prepareAll(canvas: Canvas, { blocks }: RecordDocument, later: Later[]): Placed[] {
  const ids = blocks.flatMap((block) =>
    block.kind === 'heading' && block.id !== undefined ? [block.id] : [],
  )
  const outline = new Outline(ids)
  const placed: Placed[] = []
  let onNewPage = false
  for (const block of blocks) {
    if (block.kind === 'page-break') onNewPage = true
    else {
      placed.push({ prepared: prepareBlock(canvas, block, outline, later), onNewPage })
      onNewPage = false
    }
  }
  return placed
}

function drawBlocks(canvas: Canvas, blocks: readonly Placed[]): void {
  let space = 0
  blocks.forEach(({ prepared, onNewPage }, index) => {
    if (onNewPage && !canvas.fresh) canvas.nextPage()
    const above = Math.max(space, prepared.before)
    canvas.need(above + leadFrom(blocks, index))
    if (!canvas.fresh) canvas.y += above
    prepared.paint()
    space = prepared.after
  })
}

/** Height a block needs to begin; for a heading, together with the beginning of what it heads. */
function leadFrom(blocks: readonly Placed[], index: number): number {
  const block = blocks[index]
  if (!block) return 0
  const { lead, keepWithNext, after } = block.prepared
  const next = blocks[index + 1]
  if (!keepWithNext || !next || next.onNewPage) return lead
  const together = lead + Math.max(after, next.prepared.before) + leadFrom(blocks, index + 1)
  // What can't share a page anyway is not worth a half empty one.
  return together > sheet.bottom - sheet.top ? lead : together
}
