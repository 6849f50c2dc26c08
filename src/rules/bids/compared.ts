import { isDecided } from '../../domain/case/frozen.ts'
import type { Case } from '../../domain/case/schema.ts'
import { bidsByPrice } from '../evaluate/suppliers.ts'

/**
 * The case with the program's own note of when several bids were first compared. `instant`: ISO, local time with its
 * offset. Noted once: the first time is what a reader wants to know. Where there is one price there is nothing to compare,
 * and who reads what was decided before compares nothing.
 */
export function noteCompared(before: Case, after: Case, instant: string): Case {
  if (after.award.firstComparedAt !== undefined || bidsByPrice(after).length < 2 || isDecided(before))
    return after
  return { ...after, award: { ...after.award, firstComparedAt: instant } }
}

/** Who chooses a winner among several bids has compared them, also where no page showed their prices side by side. */
export const noteChosen = (before: Case, after: Case, instant: string): Case =>
  after.award.supplierId === undefined || after.award.supplierId === before.award.supplierId
    ? after
    : noteCompared(before, after, instant)
