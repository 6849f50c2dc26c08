import type { leftOutGrounds } from '../domain/case/choices.ts'
import type { Case } from '../domain/case/schema.ts'
import type { Block } from '../record/tree.ts'
import { markOfGround, masking, noGround } from './grounds.ts'
import { mapTexts } from './over-tree.ts'

/** A section of the record, and whether it is in the copy. */
export interface CopySection {
  readonly id: string
  readonly text: string
  readonly isOut: boolean
  /** Left out while bids are secret: how many they are shows in it. */
  readonly isLocked: boolean
  readonly ground: keyof typeof leftOutGrounds | undefined
  /** On what ground it is left out, as the copy says it: "OSL 31:16", or a reason in words. */
  readonly mark: string
}

type Row = NonNullable<Case['record']['leftOut']>[number]

/** The sections of a record, of the second rank, and which of them the copy is without. */
export function copySections(
  { record: { leftOut = [] } }: Case,
  blocks: readonly Block[],
  isSecret: boolean,
): readonly CopySection[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading' || block.id === undefined || block.level !== 2) return []
    const { id, text } = block
    const row = leftOut.find((one) => one.id === id)
    const isLocked = isSecret && masking.beforeDecision.includes(id)
    const ground = isLocked ? masking.proposes.beforeDecision : row?.ground
    const mark = isLocked ? markOfGround(masking.proposes.beforeDecision, undefined) : markOfRow(row)
    return [{ id, text, isLocked, isOut: isLocked || row?.take === 'yes', ground, mark }]
  })
}

function markOfRow({ ground, section, why = '' }: Partial<Row> = {}): string {
  if (ground !== 'reason') return markOfGround(ground, section)
  return why.trim() === '' ? noGround : why.trim()
}

/**
 * The blocks without those sections: their headings stand, and say that the rest is not there, and why. Of what is left out while
 * bids are secret no heading stands either: which there are would tell how far it has come. No notice says to see what is not there.
 */
export function withoutSections(blocks: readonly Block[], out: readonly CopySection[]): readonly Block[] {
  const byId = new Map(out.map((section) => [section.id, section]))
  let isOut = false
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'heading' && block.level <= 2) {
      const section = block.level === 2 && block.id !== undefined ? byId.get(block.id) : undefined
      isOut = section !== undefined
      if (section?.isLocked === true) return []
      return section === undefined
        ? [block]
        : [block, { kind: 'paragraph', tone: 'small', text: notHere(section) }]
    }
    if (isOut) return []
    return [block.kind === 'notice' ? withoutPointer(block, byId.get(pointed)) : block]
  })
}

/** The section that the first notice says to see. */
const pointed = 'aterstar'

const withoutPointer = (block: Block, section: CopySection | undefined): Block =>
  section === undefined ? block : mapTexts(block, (text) => text.replace(`, se ${section.text}`, ''))

const notHere = ({ mark }: CopySection): string => `Avsnittet är utelämnat ur den här kopian: ${mark}.`
