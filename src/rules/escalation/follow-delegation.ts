import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { factsOf } from '../evaluate/facts.ts'
import { organisationOf } from '../local/organisation-of-case.ts'
import { rightOf } from './delegation.ts'
import { isWhole } from './holds.ts'

/**
 * The point of the delegation order that gives the decider the right, the tightest where there are several; undefined where the
 * organisation does not tell.
 */
export function delegationPoint(found: Case, today: LocalDate): string | undefined {
  if (organisationOf(found).delegation.length === 0) return undefined
  const right = rightOf(factsOf(found, today))
  return right.is === 'held' ? right.points[0]?.point : undefined
}

/**
 * The point is filled in as it becomes known, and follows another decider or value until the decision is made; what somebody has
 * written or emptied stays.
 */
export function followDelegation(before: Case, after: Case, today: LocalDate): Case {
  const { delegation, ...decision } = after.decision
  if (isWhole(before) || delegation !== before.decision.delegation) return after
  const [was, now] = [delegationPoint(before, today), delegationPoint(after, today)]
  if (was === now || delegation !== was) return after
  return { ...after, decision: now === undefined ? decision : { ...decision, delegation: now } }
}
