import type { Case } from '../../domain/case/schema.ts'
import { amountRow } from '../parameters/amounts.ts'

/** How many months back and ahead the act counts recurring purchases; null where it is not known for the day. */
export function windowMonths({ subject }: Case): number | null {
  if (subject.startDate === undefined) return null
  const row = amountRow('recurring-window-months', subject.law ?? 'LOU', subject.startDate)
  return row === 'unknown' ? null : row.amount
}
