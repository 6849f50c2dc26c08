import type { policyExits } from '../../domain/case/choices.ts'
import type { Case } from '../../domain/case/schema.ts'
import type { ValueResult } from '../value/result.ts'
import { summationOf } from './summation.ts'

/** `open`: the policy stops the purchase, and nothing is said yet, or not all, of what is done instead. */
export type PolicyStop = 'open' | keyof typeof policyExits

/**
 * Whether the organisation's policy stops a purchase that the law allows, because what it adds together is over the
 * limit, and which way out is taken; null where it does not. A deviation counts once it is said who decided it and why.
 */
export function policyStop(found: Case, result: ValueResult | null): PolicyStop | null {
  if (summationOf(found)?.effect !== 'stop') return null
  if (result?.flags.includes('policy-limit-exceeded') !== true) return null
  const { policyExit, policyExitBy, policyExitReason } = found.value
  if (policyExit === undefined) return 'open'
  const isDecided = policyExitBy !== undefined && policyExitReason !== undefined
  return policyExit === 'deviation' && !isDecided ? 'open' : policyExit
}
