import { partRoles } from '../../domain/case/choices.ts'
import { rememberLast } from '../../domain/remember.ts'
import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { Facts } from './facts.ts'
import { met, wrong, type Outcome } from './outcome.ts'
import { countedParts } from './parts.ts'
import { optionEnds, periodOf } from './period.ts'

/** An option of the contract: until when it can be used, and when the contract ends then. */
export interface OptionTerms {
  /** That of the part of the value, and of the row in `contract.options`. */
  readonly id: string
  readonly name: string
  readonly lastDay: LocalDate | undefined
  /** As the contract says, else as the priced periods give it. */
  readonly end: LocalDate | undefined
}

/** When the contract runs: as it says itself, else as the case planned it. */
export interface ContractTerms {
  readonly start: LocalDate | undefined
  readonly end: LocalDate | undefined
  readonly openEnded: boolean
  readonly options: readonly OptionTerms[]
}

/** Of a case, which is asked for by several rules: found once. */
export const contractTerms: (found: Case) => ContractTerms = rememberLast(termsOf)

/** When the contract begins: for those who need no more of its terms. */
export const contractStart = (found: Case): LocalDate | undefined =>
  found.contract.startsOn ?? found.subject.periodStart

function termsOf(found: Case): ContractTerms {
  const { endsOn, options = [] } = found.contract
  const planned = periodOf(found)
  const ends = optionEnds(found)
  return {
    start: contractStart(found),
    end: endsOn ?? planned.end,
    openEnded: endsOn === undefined && planned.openEnded,
    options: optionsOf(found).map((option, index) => {
      const row = options.find(({ id }) => id === option.id)
      return { ...option, end: row?.endsOn ?? (endsOn === undefined ? ends[index] : undefined) }
    }),
  }
}

/** The options of a contract, those of the value first, for those who need not know when the contract ends with them. */
export function optionsOf(found: Case): readonly Omit<OptionTerms, 'end'>[] {
  const { options = [] } = found.contract
  const parts = countedParts(found).filter(({ role }) => role === 'option' || role === 'extension')
  const gone = options.filter(({ id }) => !parts.some((part) => part.id === id))
  return [
    ...parts.map((part, index) => ({
      id: part.id,
      name: nameOf(part, parts.length, index),
      lastDay: options.find(({ id }) => id === part.id)?.lastDay,
    })),
    ...gone.map(({ id, lastDay }) => ({ id, name: 'Option utanför värdet', lastDay })),
  ]
}

const nameOf = (
  {
    label,
    role,
  }: { readonly label?: string | undefined; readonly role?: keyof typeof partRoles | undefined },
  count: number,
  index: number,
): string => label ?? `${partRoles[role ?? 'option']}${count > 1 ? ` ${index + 1}` : ''}`

/** "2027-01-01 till 2028-12-31, med optioner till 2029-12-31". */
export function sayPeriod(found: Case): string | undefined {
  const { start, end, openEnded, options } = contractTerms(found)
  if (start === undefined && end === undefined) return undefined
  const last = options.at(-1)?.end
  const until = openEnded ? 'tills vidare' : end === undefined ? '' : `till ${end}`
  const optional = last === undefined ? '' : `, med optioner till ${last}`
  return [start, until].filter((text) => text !== undefined && text !== '').join(' ') + optional
}

/**
 * The contract's own end is not later than the one its price is counted to. With an amount of its own the contract is
 * counted anew.
 */
export function contractPeriodCounted({ case: found }: Pick<Facts, 'case'>): Outcome {
  const { endsOn, amountOre } = found.contract
  const { end } = periodOf(found)
  if (endsOn === undefined || end === undefined || amountOre !== undefined || endsOn <= end) return met
  return wrong(
    ['contract.endsOn', 'contract.amountOre'],
    `Avtalet gäller till ${endsOn}, men värdet är räknat till ${end}.`,
  )
}
