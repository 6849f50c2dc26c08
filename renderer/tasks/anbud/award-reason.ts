import type { Case } from '../../../src/domain/case/schema.ts'
import { formatKr } from '../../../src/domain/money.ts'
import { bidTotal, bidders, bidsByPrice, winnerOf } from '../../../src/rules/evaluate/suppliers.ts'

/** True where another bid with a known price is lower than the winner's. */
export function winnerIsDearer(found: Case): boolean {
  const winner = winnerOf(found)
  const price = winner && bidTotal(found, winner)
  const lowest = bidsByPrice(found)[0]?.ore
  return price !== undefined && lowest !== undefined && price > lowest
}

/**
 * A reason to start from, where the answers carry one: the lowest price when price decides, or the only bid. The
 * person takes it in and answers for it.
 */
export function suggestedReason(found: Case): string | undefined {
  const winner = winnerOf(found)
  if (!winner || winner.answer !== 'bid') return undefined
  if (bidders(found).length === 1) return 'Det enda anbudet. Det uppfyller alla krav i förfrågan.'
  if (found.inquiry.criterion !== 'lowest-price') return undefined
  const prices = bidsByPrice(found)
  const [first, second] = prices
  if (prices.length !== bidders(found).length || first?.supplier.id !== winner.id || !second) return undefined
  const difference = second.ore - first.ore
  if (difference === 0) return undefined
  const option = found.value.hasOption === 'yes' ? ', med optioner inräknade' : ''
  return `Lägst pris av de anbud som uppfyller alla krav i förfrågan. Skillnaden mot näst lägsta är ${formatKr(difference).replaceAll('\u00A0', ' ')}${option}.`
}
