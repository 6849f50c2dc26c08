import type { Case } from '../../domain/case/schema.ts'
import type { Group } from '../groups.ts'
import { policyStop } from '../similar/policy-stop.ts'
import type { CaseValue } from './case-value.ts'

/**
 * The case goes to the purchasing function in place of a direct procurement: said so where the amount does not allow
 * one, or where the policy's collected value stops it. With a decision or a contract it is no handing over: then something
 * has been procured, or cancelled, and the record is that of a procurement.
 */
export function isHandedOver(found: Case, value: CaseValue): boolean {
  if (found.decision.outcome !== undefined || found.contract.signedOn !== undefined) return false
  const byLaw = found.reason.way === 'hand-over' && isStopped(value)
  const byPolicy = policyStop(found, value) === 'function'
  return byLaw || byPolicy
}

/** The amount does not allow a direct procurement, of the estimate or of the accepted bid, as far as is known. */
export const isStopped = ({ allowedByAmount }: CaseValue): boolean =>
  allowedByAmount !== null && allowedByAmount !== 'yes'

/** What is still asked when a case is handed over: what it is, what it is worth, and the handing over itself. */
const askedAnyway: readonly Group[] = [
  'screening',
  'what',
  'sum',
  'parts',
  'hand-over',
  'record',
  'local-arende',
  'local-skal',
]

/** Whether rules of a group speak of a case that is handed over: nobody is asked, and nothing is decided. */
export const speaksWhenHandedOver = (group: Group): boolean => askedAnyway.includes(group)
