import type { Case } from '../../domain/case/schema.ts'
import type { Rule } from '../catalogue/schema.ts'
import type { Evaluation } from './evaluate.ts'
import type { Group } from '../groups.ts'
import { askedSuppliers } from './suppliers.ts'

/** What only a purchase that goes on has: nothing of it is asked once the procurement is cancelled. */
const ofThePurchase: readonly Group[] = [
  'near-limit',
  'fewer',
  'award',
  'vetting',
  'voluntary',
  'contract',
  'post-award',
  'follow-up',
  'savings',
]

/** What is asked of how the market was asked, and of what should come before that. */
const ofTheAsking: readonly Group[] = [
  'similar',
  'contracts',
  'ground',
  'asked',
  'inquiry',
  'impartiality',
  'answers',
  'bids',
]

/** Somebody was asked, or a text has gone out: then the record says how. */
export const wasAsked = (found: Case): boolean =>
  askedSuppliers(found).length > 0 || found.inquiry.sentOn !== undefined

/**
 * Whether a rule speaks of a procurement that is cancelled: of what was bought nothing is asked, and of the asking only
 * where somebody was asked. What speaks of the cancellation itself always does.
 */
export function speaksWhenCancelled({ group, when }: Rule, found: Case): boolean {
  if (when.some(({ is }) => is === 'cancelled')) return true
  if (ofThePurchase.includes(group)) return false
  return wasAsked(found) || !ofTheAsking.includes(group)
}

/**
 * Whether a procurement is cancelled for good: its kind of reason, the reason and the day are written, and who decided it
 * where that is asked for. Until then it is being cancelled.
 */
export const isCancelled = ({ facts, findings }: Pick<Evaluation, 'facts' | 'findings'>): boolean => {
  const { outcome, cancelKind, cancelReason, decidedOn } = facts.case.decision
  return (
    outcome === 'cancel' &&
    cancelKind !== undefined &&
    cancelReason !== undefined &&
    decidedOn !== undefined &&
    !findings.some(
      ({ rule, state }) =>
        rule.group === 'decision' &&
        rule.strength === 'must' &&
        rule.demand.is !== 'decision-evidence' &&
        (state === 'missing' || state === 'wrong'),
    )
  )
}
