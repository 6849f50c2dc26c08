import type { LocalDate } from '../../../src/domain/local-date.ts'
import { nearness } from '../../../src/rules/calendar/clock.ts'

/** "12 dagar kvar", "Sista dagen är i dag", "3 dagar för sent". */
export function sayDaysLeft(left: number): string {
  if (left === 0) return 'Sista dagen är i dag'
  if (left < 0) return left === -1 ? 'En dag för sent' : `${-left} dagar för sent`
  return left === 1 ? 'En dag kvar' : `${left} dagar kvar`
}

/** The colour of a clock, by the program's own measure of near. */
export const clockTone = (left: number, today: LocalDate): 'ok' | 'warn' | 'stop' =>
  (({ calm: 'ok', soon: 'warn', hurry: 'stop' }) as const)[nearness(left, today)]
