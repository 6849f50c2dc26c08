import type { LocalDate } from '../../domain/local-date.ts'
import { knownAmount } from '../parameters/amounts.ts'

/** How near a last day is, by the program's own measure. */
export type Nearness = 'calm' | 'soon' | 'hurry'

/** How near a day is that is `left` days ahead of `today`; passed days hurry. */
export function nearness(left: number, today: LocalDate): Nearness {
  if (left <= knownAmount('clock-hurry-days', 'LOU', today)) return 'hurry'
  return left <= knownAmount('clock-soon-days', 'LOU', today) ? 'soon' : 'calm'
}
