import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import { bidTotal, winnerOf } from '../../../src/rules/evaluate/suppliers.ts'
import { cameLate } from './bid-words.ts'

/**
 * Why a note about a bid is asked for, if it is. Holds also when the note is written: the question must not fold away
 * under the one who is answering it.
 */
export function noteAsked(
  found: Case,
  { findings }: Evaluation,
  supplier: Supplier,
): 'late' | 'lower' | undefined {
  const speaks = (is: 'late-bids-explained' | 'lower-bids-explained'): boolean =>
    findings.some(({ rule, state }) => rule.demand.is === is && state !== 'unknown')
  if (supplier.answer !== 'bid') return undefined
  if (speaks('late-bids-explained') && cameLate(found, supplier)) return 'late'
  return speaks('lower-bids-explained') && isLower(found, supplier) ? 'lower' : undefined
}

function isLower(found: Case, supplier: Supplier): boolean {
  const winner = winnerOf(found)
  const price = winner && bidTotal(found, winner)
  const own = bidTotal(found, supplier)
  return price !== undefined && own !== undefined && own < price
}
