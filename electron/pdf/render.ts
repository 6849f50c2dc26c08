import type { RecordDocument } from '../../src/record/tree.ts'
import type { Later } from './blocks/contents.ts'
import { pairAt, pairLength, type Placed } from './abreast.ts'
import { Canvas } from './canvas.ts'
import { embedFiles, type EmbeddedFile } from './embed.ts'
import { FontSet } from './font-set.ts'
import { drawFurniture, layFurniture } from './furniture.ts'
import type { FontFiles } from './load-fonts.ts'
import { shortLine } from './normalise.ts'
import { Outline } from './outline.ts'
import { prepareBlock } from './prepare.ts'
import { SoundDocument } from './sound-document.ts'
import { sheet } from './style.ts'
import { Tags } from './tags.ts'

export interface RenderOptions {
  readonly fonts: FontFiles
  /** Files to put in it; only a record of level 3a takes any. */
  readonly embed?: readonly EmbeddedFile[]
  /** Told after each block how far it has come. Where it rejects, the PDF is given up. */
  readonly step?: (done: number, of: number) => Promise<void>
}

export interface RenderedPdf {
  /** PDF/A of the record's level, and PDF/UA-1 where the level has it; on A4. */
  readonly bytes: Uint8Array
  /** Characters no font could draw, each once; they stand as U+FFFD. Tell the user which. */
  readonly replaced: string[]
  /** Words written from right to left that a reader program may read as others. Tell the user which. */
  readonly misread: string[]
  readonly pages: number
}

/**
 * Draws a record. The same record gives the same bytes: the only time in the file is the record's own. Nothing of the
 * text is cut off, however long. Rejects if the contents name a heading that is not there, if a table row has more
 * cells than the table has columns, if `createdAt` is not an instant, or if
 * there are files to embed and the level takes none.
 */
export async function renderPdf(document: RecordDocument, options: RenderOptions): Promise<RenderedPdf> {
  const doc = new SoundDocument(document)
  embedFiles(doc, options.embed ?? [], document.createdAt)
  const fonts = new FontSet(doc, options.fonts)
  const tags = new Tags(doc, shortLine(document.title))
  const furniture = layFurniture(fonts, document.header, document.mark)
  const canvas = new Canvas(doc, fonts, tags, furniture.top)

  const later: Later[] = []
  const step = options.step ?? (() => Promise.resolve())
  await drawBlocks(canvas, await prepareAll(canvas, document, later, step), step)
  for (const draw of later) draw()
  drawFurniture(doc, canvas, furniture)
  tags.finish()
  const { replaced, misread } = fonts
  const pages = doc.bufferedPageRange().count
  return { bytes: await doc.finish(), replaced, misread, pages }
}

type Step = NonNullable<RenderOptions['step']>

async function prepareAll(
  canvas: Canvas,
  { blocks }: RecordDocument,
  later: Later[],
  step: Step,
): Promise<Placed[]> {
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' && block.id !== undefined ? [{ id: block.id, text: block.text }] : [],
  )
  const outline = new Outline(headings)
  const placed: Placed[] = []
  let onNewPage = false
  for (const block of blocks) {
    if (block.kind === 'page-break') onNewPage = true
    else {
      placed.push({ prepared: prepareBlock(canvas, block, outline, later), onNewPage })
      onNewPage = false
      await step(placed.length, 2 * blocks.length)
    }
  }
  return placed
}

async function drawBlocks(canvas: Canvas, blocks: readonly Placed[], step: Step): Promise<void> {
  let space = 0
  let drawn = 0
  for (const [index, { prepared, onNewPage }] of blocks.entries()) {
    if (index < drawn) continue
    if (onNewPage && !canvas.fresh) canvas.nextPage()
    const above = Math.max(space, prepared.before)
    const pair = pairAt(canvas, blocks, index)
    canvas.need(above + (pair?.height ?? leadFrom(blocks, index)))
    if (!canvas.fresh) canvas.y += above
    if (pair === null) prepared.paint()
    else pair.paint()
    drawn = index + (pair === null ? 1 : pairLength)
    space = blocks[drawn - 1]?.prepared.after ?? 0
    await step(blocks.length + drawn, 2 * blocks.length)
  }
}

/** Height a block needs to begin; for a heading, and a sentence that introduces a table or the headings under it, together with the beginning of that. */
function leadFrom(blocks: readonly Placed[], index: number): number {
  const block = blocks[index]
  if (!block) return 0
  const { lead, keepWithNext, introduces, after } = block.prepared
  const next = blocks[index + 1]
  const { isIntroduced = false, keepWithNext: isHeading = false } = next?.prepared ?? {}
  const isKept = keepWithNext || (introduces === true && (isIntroduced || isHeading))
  if (!isKept || !next || next.onNewPage) return lead
  const together = lead + Math.max(after, next.prepared.before) + leadFrom(blocks, index + 1)
  // What can't share a page anyway is not worth a half empty one.
  return together > sheet.bottom - sheet.top ? lead : together
}
