import type { Block } from '../../src/record/tree.ts'

/** Id of a section's heading on the page: apart from the page's own ids. */
export const anchorOf = (id: string): string => `avsnitt-${id}`

/** The caption of each table by its place among the blocks: the heading it stands under, and which it is where there are several. */
export function captions(blocks: readonly Block[]): readonly string[] {
  let heading = ''
  let count = 0
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      heading = block.text
      count = 0
    }
    if (block.kind !== 'facts' && block.kind !== 'table') return ''
    count += 1
    return count === 1 ? heading : `${heading}, tabell ${count}`
  })
}

/** Headings that the page's own contents lead to: the sections, without the title and what stands under them. */
export const sectionsIn = (
  blocks: readonly Block[],
): readonly { readonly anchor: string; readonly text: string }[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 && block.id !== undefined
      ? [{ anchor: anchorOf(block.id), text: block.text }]
      : [],
  )
