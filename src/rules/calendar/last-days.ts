import { addDays, quarterEnd, type LocalDate } from '../../domain/local-date.ts'
import { amountRow } from '../parameters/amounts.ts'
import type { AmountId } from '../parameters/amounts-file.ts'
import type { Law } from '../parameters/dated.ts'
import { nextWorkingDay } from './working-days.ts'

/** A number of days that an act gives, and where it stands. */
export interface LegalDays {
  readonly days: number
  readonly section: string
}

/** The days an act gives on the day the procurement began; null where no row holds that day or it is not read. */
export function legalDays(id: AmountId, law: Law, startDate: LocalDate): LegalDays | null {
  const row = amountRow(id, law, startDate)
  return row === 'unknown' || row.amount === null ? null : { days: row.amount, section: row.source.title }
}

/** Last day of a time that runs in calendar days and is never extended (LOU 19 a kap. 11 and 13 §§). */
export const lastDayAfter = (from: LocalDate, days: number): LocalDate => addDays(from, days)

/** Last day to send notices that are collected for the quarter a contract was signed in. */
export const lastDayOfQuarterly = (signedOn: LocalDate, days: number): LocalDate =>
  addDays(quarterEnd(signedOn), days)

/**
 * The first day on which a contract may be signed after a voluntary notice: the day after the standstill's last day,
 * which moves to the next working day (LOU 20 kap. 3 and 18 §§). Null where the act's rule is not read.
 */
export function earliestContractDay(
  law: Law,
  startDate: LocalDate,
  publishedOn: LocalDate,
): LocalDate | null {
  const standstill = legalDays('standstill-days', law, startDate)
  if (standstill === null) return null
  const last = nextWorkingDay(lastDayAfter(publishedOn, standstill.days))
  return last === null ? null : addDays(last, 1)
}
