import type { Block, RecordDocument } from '../../../src/record/tree.ts'

/** All texts of a record that a page must show. */
export function textsOf({ blocks, header }: RecordDocument): string[] {
  return [header.left, header.right, ...blocks.flatMap(textsOfBlock)]
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'facts':
      return block.rows.flatMap(({ term, value }) => [term, value])
    case 'table':
      return [...block.columns.map(({ header }) => header), ...block.rows.flat(), ...(block.foot ?? [])]
    case 'list':
      return block.items
    case 'notice':
      return [block.title, block.text]
    case 'contents':
      return block.entries.map(({ text }) => text)
    case 'signature':
      return block.lines
    case 'page-break':
      return []
  }
}
