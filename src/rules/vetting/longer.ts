import { addDays, addMonths, daysBetween, type LocalDate } from '../../domain/local-date.ts'
import type { Check } from '../catalogue/checks.ts'
import { goodForWords } from '../local/good-for-words.ts'
import { goodFrom, goodUntil, type CheckAnswers } from './row.ts'

type Kept = Pick<Check, 'goodFor' | 'evidence'>

/** "62 dagar längre än kontrollens egen tid, 30 dagar": by how much an answer that counts outlasts such answers; undefined where it does not. */
export function sayLonger(row: CheckAnswers, check: Kept): string | undefined {
  const [own, until] = [goodFrom(row.on, check), goodUntil(row, check)]
  if (own === undefined || until === undefined || until <= own || check.goodFor === null) return undefined
  const days = daysBetween(own, until)
  return `${days} ${days === 1 ? 'dag' : 'dagar'} längre än kontrollens egen tid, ${goodForWords(check.goodFor)}`
}

/** Whether an answer that counts is good for more than so many times the check's own time. */
export function isMuchLonger(row: CheckAnswers, check: Kept, times: number): boolean {
  const until = goodUntil(row, check)
  const last = timesFrom(row.on, check, times)
  return until !== undefined && last !== undefined && until > last
}

function timesFrom(on: LocalDate | undefined, { goodFor }: Kept, times: number): LocalDate | undefined {
  if (on === undefined || goodFor === null) return undefined
  const count = goodFor.count * times
  return goodFor.unit === 'days' ? addDays(on, count) : addMonths(on, count)
}
