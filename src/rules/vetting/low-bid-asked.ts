import type { Supplier } from '../../domain/case/schema.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import type { Rule } from '../catalogue/schema.ts'
import { riskOf } from './risk.ts'

/** The check of how a low price is explained. The rules ask for it at the bid: it is answered there, and once. */
export const lowBidCheck = 'low-bid'

/** That a supplier's low price is asked about: how strongly, and where it is answered. */
export interface LowBidAsked {
  readonly strength: Rule['strength']
  /** The answers at the bid, as paths; those that are not given come first. */
  readonly fields: readonly [path: string, ...more: string[]]
  /** The question is not put, or not answered. */
  readonly isOpen: boolean
}

/** Undefined where no rule asks for it in the case, or the price of the supplier raises no risk. */
export function lowBidAsked(
  { facts, findings }: Pick<Evaluation, 'facts' | 'findings'>,
  supplier: Supplier,
): LowBidAsked | undefined {
  const asking = findings.find(
    ({ rule: { demand }, state }) => demand.is === 'low-bids-asked' && state !== 'unknown',
  )
  if (asking === undefined || !riskOf(facts, supplier).reasons.some(({ is }) => is === 'low-bid'))
    return undefined
  const at = `suppliers.${supplier.id}.bid`
  const isAsked = supplier.bid?.lowAskedOn !== undefined
  return {
    strength: asking.rule.strength,
    fields: isAsked ? [`${at}.lowAnswer`, `${at}.lowAskedOn`] : [`${at}.lowAskedOn`, `${at}.lowAnswer`],
    isOpen: !isAsked || supplier.bid?.lowAnswer === undefined,
  }
}
