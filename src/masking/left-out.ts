import type { Case } from '../domain/case/schema.ts'
import type { Block } from '../record/tree.ts'
import { masking } from './grounds.ts'

/** A section of the record, and whether it is in the copy. */
export interface CopySection {
  readonly id: string
  readonly text: string
  readonly isOut: boolean
  /** Left out while bids are secret: how many they are shows in it. */
  readonly isLocked: boolean
}

/** The sections of a record, of the second rank, and which of them the copy is without. */
export function copySections(
  { record: { leftOut = [] } }: Case,
  blocks: readonly Block[],
  isSecret: boolean,
): readonly CopySection[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading' || block.id === undefined || block.level !== 2) return []
    const { id, text } = block
    const isLocked = isSecret && masking.beforeDecision.includes(id)
    return [
      { id, text, isLocked, isOut: isLocked || leftOut.some((row) => row.id === id && row.take === 'yes') },
    ]
  })
}

/** The blocks without those sections: their headings stand, and say that the rest is not there. */
export function withoutSections(blocks: readonly Block[], out: readonly CopySection[]): readonly Block[] {
  const ids = new Set(out.map(({ id }) => id))
  let isOut = false
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'heading' && block.level <= 2) {
      isOut = block.level === 2 && block.id !== undefined && ids.has(block.id)
      return isOut ? [block, { kind: 'paragraph', tone: 'small', text: notHere }] : [block]
    }
    return isOut ? [] : [block]
  })
}

export const notHere = 'Avsnittet är utelämnat ur den här kopian.'
