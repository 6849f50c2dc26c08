import type { Block, RecordDocument } from '../../../src/record/tree.ts'

/** All the words of a record, in order, with ordinary spaces. */
export const treeText = (document: RecordDocument): string =>
  [document.header.right, ...document.blocks.flatMap(blockText)].join('\n').replaceAll('\u00A0', ' ')

function blockText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'facts':
      return block.rows.flatMap((row) => [row.term, row.value])
    case 'table':
      return [...block.columns.map((c) => c.header), ...block.rows.flat(), ...(block.foot ?? [])]
    case 'list':
      return block.items
    case 'notice':
      return [block.title, block.text]
    case 'contents':
      return block.entries.map((entry) => entry.text)
    case 'signature':
      return block.lines
    case 'page-break':
      return []
  }
}
