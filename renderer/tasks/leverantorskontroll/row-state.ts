import { formatDate, type LocalDate } from '../../../src/domain/local-date.ts'
import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { goodFrom, goodUntil, isStale, type CheckAnswers } from '../../../src/rules/vetting/row.ts'

/** How a check stands, in a word or two. */
export interface RowState {
  readonly tone: 'ok' | 'warn' | undefined
  readonly words: string
}

export const rowOf = (supplier: Supplier, check: string): CheckAnswers | undefined =>
  supplier.checks?.find(({ id }) => id === check)

/** The day on which a check has to hold: the day the contract was signed, until then today. */
export const heldOnDay = (found: Case, today: LocalDate): LocalDate => found.contract.signedOn ?? today

/** The word beside a check's question; undefined where there is nothing to say of it yet. */
export function rowState(row: CheckAnswers | undefined, check: Check, day: LocalDate): RowState | undefined {
  if (row === undefined) return undefined
  const until = goodUntil(row, check)
  if (row.result !== undefined && until !== undefined && isStale(row, check, day))
    return { tone: 'warn', words: `Gick ut ${formatDate(until)}` }
  if (row.result === 'clear') return { tone: 'ok', words: 'Gjord' }
  if (row.result === 'missing') return { tone: 'warn', words: 'Gick inte att få' }
  if (row.result !== undefined) return { tone: 'warn', words: 'Måste förklaras' }
  return row.waived === undefined ? undefined : { tone: undefined, words: 'Hoppas över' }
}

/** Whether a person says that an answer is good for longer than such answers are: then they say why. */
export function isLonger({ on, validUntil }: CheckAnswers, check: Check): boolean {
  const own = goodFrom(on, check)
  return own !== undefined && validUntil !== undefined && validUntil > own
}
