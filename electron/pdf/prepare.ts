import { assertNever } from '../../src/domain/assert-never.ts'
import type { Block } from '../../src/record/tree.ts'
import { prepareContents, type Later } from './blocks/contents.ts'
import { prepareFacts } from './blocks/facts.ts'
import { prepareList } from './blocks/list.ts'
import { prepareNotice } from './blocks/notice.ts'
import type { Prepared } from './blocks/prepared.ts'
import { prepareSignature } from './blocks/signature.ts'
import { prepareTable } from './blocks/tables.ts'
import { prepareHeading, prepareParagraph } from './blocks/text.ts'
import type { Canvas } from './canvas.ts'
import type { Outline } from './outline.ts'

/** Measures a block. A page break draws nothing and is not a block of its own. */
export function prepareBlock(
  canvas: Canvas,
  block: Exclude<Block, { kind: 'page-break' }>,
  outline: Outline,
  later: Later[],
): Prepared {
  switch (block.kind) {
    case 'heading':
      return prepareHeading(canvas, block, outline)
    case 'paragraph':
      return prepareParagraph(canvas, block)
    case 'facts':
      return prepareFacts(canvas, block, later)
    case 'table':
      return prepareTable(canvas, block, outline, later)
    case 'list':
      return prepareList(canvas, block)
    case 'notice':
      return prepareNotice(canvas, block)
    case 'contents':
      return prepareContents(canvas, block, outline, later)
    case 'signature':
      return prepareSignature(canvas, block)
    default:
      return assertNever(block)
  }
}
