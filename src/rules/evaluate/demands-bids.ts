import type { Supplier } from '../../domain/case/schema.ts'
import type { Facts } from './facts.ts'
import { missing, type Outcome } from './outcome.ts'
import { bidsByPrice, bidders, bidTotal, supplierName, winnerOf } from './suppliers.ts'

/** A bid that came after the last day has a note that says why it is let in, or left out. */
export function lateBidsExplained({ case: found }: Facts): Outcome {
  const { lastDay } = found.inquiry
  const late = bidders(found).filter(
    ({ bid }) => lastDay !== undefined && bid?.receivedOn !== undefined && bid.receivedOn > lastDay,
  )
  return unexplained(late, 'kom efter sista dagen')
}

/** Where the lowest price was to win, every bid below the accepted one has a note that says why it did not. */
export function lowerBidsExplained({ case: found }: Facts): Outcome {
  const winner = winnerOf(found)
  const price = winner ? bidTotal(found, winner) : undefined
  const lower = bidsByPrice(found).filter(({ ore }) => price !== undefined && ore < price)
  return unexplained(
    lower.map(({ supplier }) => supplier),
    'är lägre',
  )
}

function unexplained(suppliers: readonly Supplier[], how: string): Outcome {
  const silent = suppliers.filter(({ bid }) => bid?.note === undefined)
  return missing(
    silent.map(({ id }) => `suppliers.${id}.bid.note`),
    `Anbudet från ${silent.map(supplierName).join(', ')} ${how}.`,
  )
}
