import type { Case } from '../../../src/domain/case/schema.ts'
import {
  bidders,
  bidsByPrice,
  comparedBidders,
  isOut,
  winnerOf,
} from '../../../src/rules/evaluate/suppliers.ts'

/**
 * A reason to start from, where the answers carry one: the lowest price when price decides, or the only bid. The
 * person takes it in and answers for it.
 */
export function suggestedReason(found: Case): string | undefined {
  const winner = winnerOf(found)
  if (!winner || winner.answer !== 'bid' || isOut(winner)) return undefined
  if (bidders(found).length === 1) return 'Det enda anbudet. Det uppfyller alla krav i förfrågan.'
  if (found.inquiry.criterion !== 'lowest-price') return undefined
  const prices = bidsByPrice(found)
  const [first, second] = prices
  if (prices.length !== comparedBidders(found).length || first?.supplier.id !== winner.id || !second)
    return undefined
  // The letters to the bidders have the reason: a difference in it would tell one of them what another's bid costs.
  return second.ore === first.ore ? undefined : 'Lägst pris av de anbud som uppfyller alla krav i förfrågan.'
}
