import type { Block } from '../record/tree.ts'

const item = /^[-–•*]\s+/

/** A text of one's own as blocks: a paragraph for each run of lines, a list where every line of a run is an item. */
export function ownBlocks(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .map((run) => run.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines.every((line) => item.test(line.trim()))
        ? { kind: 'list', items: lines.map((line) => line.trim().replace(item, '')) }
        : { kind: 'paragraph', text: lines.join('\n') },
    )
}
