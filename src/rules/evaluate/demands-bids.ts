import type { Supplier } from '../../domain/case/schema.ts'
import type { Facts } from './facts.ts'
import { among, met, missing, wrong, type Outcome } from './outcome.ts'
import { countedParts } from './parts.ts'
import { bidPricing, bidsByPrice, bidders, bidTotal, supplierName, winnerOf } from './suppliers.ts'

/** A bid that came after the last day has a note that says why it is let in, or left out. */
export function lateBidsExplained({ case: found }: Facts): Outcome {
  const { lastDay } = found.inquiry
  const late = bidders(found).filter(
    ({ bid }) => lastDay !== undefined && bid?.receivedOn !== undefined && bid.receivedOn > lastDay,
  )
  return among(bidders(found), unexplained(late, 'kom efter sista dagen'))
}

/** Where the lowest price was to win, every bid below the accepted one has a note that says why it did not. */
export function lowerBidsExplained({ case: found }: Facts): Outcome {
  const winner = winnerOf(found)
  const price = winner ? bidTotal(found, winner) : undefined
  const lower = bidsByPrice(found).filter(({ ore }) => price !== undefined && ore < price)
  return among(
    bidsByPrice(found),
    unexplained(
      lower.map(({ supplier }) => supplier),
      'är lägre',
    ),
  )
}

/** A bid's total with options is at least its price for the contract itself. */
export function bidSumsAgree({ case: found }: Facts): Outcome {
  const base = countedParts(found).find((part) => part.role === 'base')
  const low = found.suppliers.filter(({ bid }) => {
    const least = (bid?.unitPriceOre ?? 0) * (bidPricing(found) ? (base?.times ?? 0) : 0)
    return bid?.totalOre !== undefined && bid.totalOre < least
  })
  return among(
    bidders(found),
    low.length === 0 ? met : wrong(low.map(({ id }) => `suppliers.${id}.bid.totalOre`)),
  )
}

/** Whoever has a bid written down has answered with a bid. */
export function answersAgree({ case: found }: Facts): Outcome {
  const contrary = found.suppliers.filter(
    (s) => s.bid?.receivedOn !== undefined && s.answer !== undefined && s.answer !== 'bid',
  )
  return contrary.length === 0
    ? met
    : wrong(
        contrary.map(({ id }) => `suppliers.${id}.answer`),
        `Det gäller ${contrary.map(supplierName).join(', ')}.`,
      )
}

function unexplained(suppliers: readonly Supplier[], how: string): Outcome {
  const silent = suppliers.filter(({ bid }) => bid?.note === undefined)
  return missing(
    silent.map(({ id }) => `suppliers.${id}.bid.note`),
    `Anbudet från ${silent.map(supplierName).join(', ')} ${how}.`,
  )
}
