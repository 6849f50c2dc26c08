import { formatDate, type LocalDate } from '../../../src/domain/local-date.ts'
import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import type { Identity } from '../../../src/domain/suppliers/identity.ts'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { isAnother } from '../../../src/domain/suppliers/same-supplier.ts'
import {
  checkPath,
  gapsInRow,
  goodUntil,
  isLonger,
  isStale,
  type CheckAnswers,
} from '../../../src/rules/vetting/row.ts'

/** How a check stands, in a word or two. */
export interface RowState {
  readonly tone: 'ok' | 'warn' | undefined
  readonly words: string
}

export const rowOf = (supplier: Supplier, check: string): CheckAnswers | undefined =>
  supplier.checks?.find(({ id }) => id === check)

/** The day on which a check has to hold: the day the contract was signed, until then today. */
export const heldOnDay = (found: Case, today: LocalDate): LocalDate => found.contract.signedOn ?? today

/** Whether a check that is answered has nothing left to say on the day: what it showed is told by its line. */
export function isRowWhole(found: Case, supplier: Supplier, check: Check, day: LocalDate): boolean {
  const row = rowOf(supplier, check.id)
  const at = `${checkPath(supplier, check.id)}.`
  return (
    row?.result !== undefined &&
    // What the register says may differ from what stands in the case: that stays in view.
    row.name === undefined &&
    row.orgNr === undefined &&
    !isLonger(row, check) &&
    Object.keys(found.unread).every((path) => !path.startsWith(at)) &&
    gapsInRow(found, supplier, check, day).every(({ is }) => is === 'not-had')
  )
}

/** The word beside a check's question; undefined where there is nothing to say of it yet. */
export function rowState(
  row: CheckAnswers | undefined,
  check: Check,
  day: LocalDate,
  supplier: Identity & Pick<Partial<Supplier>, 'vetting'> = {},
): RowState | undefined {
  if (row === undefined) return undefined
  if (row.result !== undefined && isAnother(row.of, supplier))
    return { tone: 'warn', words: 'Gjord på en annan' }
  const until = goodUntil(row, check)
  if (row.result !== undefined && until !== undefined && isStale(row, check, day))
    return { tone: 'warn', words: `Gick ut ${formatDate(until)}` }
  if (row.result === 'clear' && check.attention === true && row.seen === undefined)
    return { tone: 'warn', words: 'Skriv vad du såg' }
  if (row.result === 'clear') return { tone: 'ok', words: 'Gjord' }
  if (row.result === 'missing') return { tone: 'warn', words: 'Gick inte att få' }
  if (row.result !== undefined)
    return isExplained(supplier)
      ? { tone: undefined, words: 'Förklarat' }
      : { tone: 'warn', words: 'Måste förklaras' }
  return row.waived === undefined ? undefined : { tone: undefined, words: 'Hoppas över' }
}

/** The supplier is judged serious all the same, and it is said why. */
const isExplained = ({ vetting }: Pick<Partial<Supplier>, 'vetting'>): boolean =>
  vetting?.judgement === 'serious' && vetting.judgementReason !== undefined
