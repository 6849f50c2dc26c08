import type { policyExits } from '../../domain/case/choices.ts'
import type { Case } from '../../domain/case/schema.ts'
import type { CaseValue } from '../evaluate/case-value.ts'
import { noAnswerAt } from '../phrases/empty-phrases.ts'
import { summationOf } from './summation.ts'

/** `open`: the policy stops the purchase, and nothing is said yet, or not all, of what is done instead. */
export type PolicyStop = 'open' | keyof typeof policyExits

/**
 * Whether the organisation's policy stops a purchase that the law allows, because what it adds together is over the
 * limit, and which way out is taken; null where it does not. A deviation counts once it is said who decided it and why.
 */
export function policyStop(found: Case, value: CaseValue): PolicyStop | null {
  if (summationOf(found)?.effect !== 'stop') return null
  if (value.collectedOverLimit !== true) return null
  const { policyExit, policyExitBy, policyExitReason } = found.value
  if (policyExit === undefined) return 'open'
  const saysWhy = policyExitReason !== undefined && noAnswerAt(found, 'value.policyExitReason') === undefined
  const isDecided = policyExitBy !== undefined && saysWhy
  return policyExit === 'deviation' && !isDecided ? 'open' : policyExit
}
