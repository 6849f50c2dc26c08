import { changesBetween, enter, type Entered, type Entry } from '../domain/case/enter.ts'
import type { Case } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { noteChosen } from './bids/compared.ts'
import { followBids } from './bids/follow.ts'
import { followOrder } from './order/follow-order.ts'
import { followDecision } from './escalation/follow-decision.ts'
import { followDelegation } from './escalation/follow-delegation.ts'
import { followSuperior } from './escalation/superior-known.ts'
import { followAccepted } from './vetting/accepted.ts'
import { followChecks } from './vetting/follow.ts'

/**
 * Puts typed text into a case, with all that follows from it: what a field brings by itself, what the rules can say of the
 * bids and of the checks, and what a decision rests on as it becomes whole. `instant`: ISO, local time with its offset;
 * without one nothing is noted of when bids were written down or compared.
 */
export function enterCase(
  before: Case,
  entries: readonly Entry[],
  today: LocalDate,
  instant?: string,
): Entered {
  const entered = enter(before, entries, today, instant)
  if (entered.unknown.length > 0) return entered
  const chosen = instant === undefined ? entered.case : noteChosen(before, entered.case, instant)
  const followed = followChecks(before, followBids(before, chosen), today)
  const accepted = followSuperior(before, followAccepted(before, followed, today), today)
  const explained = followOrder(before, accepted)
  const after = followDecision(before, followDelegation(before, explained, today), today)
  return { case: after, changes: changesBetween(before, after), unknown: [] }
}
