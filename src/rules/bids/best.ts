import type { Case, Supplier } from '../../domain/case/schema.ts'
import { bidTotal, bidsByPrice, winnerOf } from '../evaluate/suppliers.ts'
import { weighingOf } from './weighing.ts'

/** What the accepted bid is held against, and whether another is better by it. */
export interface AgainstBest {
  /** `weights`: the stated weights give a best bid. `price`: the lowest price is what can be held against. */
  readonly by: 'weights' | 'price'
  /** Price and named criteria decide, but points or weights are missing, so that the best is not known. */
  readonly isUnknown: boolean
  /** The bids that are better than the accepted one. */
  readonly better: readonly Supplier[]
}

/**
 * How the accepted bid stands against the others: by the stated weights where every sum is known, otherwise by price.
 * Null while no bid is accepted, or its price is not known where price is all there is.
 */
export function againstBest(found: Case): AgainstBest | null {
  const winner = winnerOf(found)
  if (winner === undefined || winner.answer !== 'bid') return null
  const weighing = weighingOf(found)
  if (weighing !== null && weighing.best.length > 0) {
    const own = weighing.bids.find(({ id }) => id === winner.id)?.total ?? null
    const better = weighing.bids.filter(({ total }) => own === null || (total ?? 0) > own)
    return { by: 'weights', isUnknown: false, better: better.map(({ supplier }) => supplier) }
  }
  const price = bidTotal(found, winner)
  if (price === undefined) return null
  const lower = bidsByPrice(found).filter(({ ore, supplier }) => ore < price && supplier.id !== winner.id)
  return {
    by: 'price',
    isUnknown: found.inquiry.criterion === 'price-and-quality',
    better: lower.map(({ supplier }) => supplier),
  }
}
