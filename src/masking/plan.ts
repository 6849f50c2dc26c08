import type { LocalDate } from '../domain/local-date.ts'
import type { Case } from '../domain/case/schema.ts'
import { maskLabel } from '../record/mask-label.ts'
import { markOfGround, type GroundId } from './grounds.ts'
import type { Hiding } from './hiding.ts'
import { ownWordsHiding } from './own-words.ts'
import type { Proposal } from './proposals.ts'

/** A mask as it stands: what the program proposes, or a row of a person's own. */
export interface Mask {
  readonly id: string
  /** What it hides, in words. */
  readonly label: string
  /** Stands at each place: "OSL 31:16". */
  readonly mark: string
  readonly ground: GroundId | undefined
  readonly why: string | undefined
  /** What to think of before choosing: no reason to mask it. */
  readonly advice?: string
  /** Who chose it and when; absent where nobody has. */
  readonly by: string | undefined
  readonly on: LocalDate | undefined
  readonly isOn: boolean
  readonly isLocked: boolean
  /** A person's own row: typed, and not proposed. */
  readonly isOwn: boolean
  /** Proposed, and nobody has said yes or no: it is masked until somebody does. */
  readonly isOpen: boolean
  /** A number that is masked because a price could be reckoned from it, until a person lets it stand. */
  readonly isNumber?: true
  /** Also in the program's own words: what a person has typed, and what is known by its looks. */
  readonly isAnywhere?: true
  /** A question of what the program cannot tell: the masks that it is asked with. */
  readonly asksWith?: readonly string[]
  /** Whether what it asks of is a question still, as the copy has it; absent where it always is. */
  readonly asksStill?: (copied: string) => boolean
  readonly hiding: Hiding
}

/** The masks of a case: each proposal with what a person has said of it, then the person's own. */
export function masksOf(found: Case, proposals: readonly Proposal[]): readonly Mask[] {
  const rows = found.record.masks ?? []
  const proposed = proposals.map((proposal): Mask => {
    const row = rows.find(({ id }) => id === proposal.id)
    const ground = proposal.isLocked ? proposal.ground : (row?.ground ?? proposal.ground)
    return {
      id: proposal.id,
      label: maskLabel(found, proposal.id),
      mark: markOfGround(ground, row?.section),
      ground,
      why: row?.why ?? proposal.why,
      ...(proposal.advice === undefined ? {} : { advice: proposal.advice }),
      by: row?.by,
      on: row?.on,
      isOn: proposal.isLocked || (row?.take === undefined ? proposal.isProposed : row.take === 'yes'),
      isLocked: proposal.isLocked,
      isOwn: false,
      ...(proposal.isAnywhere === undefined ? {} : { isAnywhere: true }),
      ...(proposal.asksWith === undefined ? {} : { asksWith: proposal.asksWith }),
      ...(proposal.asksStill === undefined ? {} : { asksStill: proposal.asksStill }),
      isOpen: !proposal.isLocked && proposal.isProposed && row?.take === undefined,
      hiding: proposal.hiding,
    }
  })
  const known = new Set(proposals.map(({ id }) => id))
  const own = rows
    .filter(({ id, text }) => !known.has(id) && text !== undefined)
    .map((row): Mask => {
      const { id, text, ground, section, why, by, on, take } = row
      return {
        id,
        label: maskLabel(found, id),
        mark: markOfGround(ground, section),
        ground,
        why,
        by,
        on,
        isOn: take !== 'no',
        isLocked: false,
        isOwn: true,
        isAnywhere: true,
        isOpen: false,
        hiding: ownWordsHiding(found, text ?? ''),
      }
    })
  return [...own, ...proposed]
}
