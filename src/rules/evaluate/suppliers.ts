import type { Bid, Case, Supplier } from '../../domain/case/schema.ts'
import { isMistaken, isNamed } from '../../domain/suppliers/asked.ts'
import { identityKey } from '../../domain/suppliers/identity.ts'
import { identityAmong } from '../../domain/suppliers/same-supplier.ts'
import { rememberLast } from '../../domain/remember.ts'
import { countedParts } from './parts.ts'

/** Suppliers that were asked: a row counts from the moment it has a name or a number, unless it is there by mistake. */
export const askedSuppliers: (found: Case) => readonly Supplier[] = rememberLast((found) =>
  found.suppliers.filter((supplier) => isNamed(supplier) && !isMistaken(supplier)),
)

/** What tells one supplier from another: its number, else its name. */
export const identityOf = (supplier: Supplier): string => identityKey(supplier) ?? supplier.id

/** What tells a row from the other rows of its case: one without a number may be the one of the same name that has one. */
export const identityKeyIn = (found: Case, supplier: Supplier): string =>
  identityAmong(askedSuppliers(found), supplier) ?? supplier.id

/** How many different suppliers were asked: the same one in two rows counts once. */
export const askedCount: (found: Case) => number = rememberLast(
  (found) => new Set(askedSuppliers(found).map((supplier) => identityKeyIn(found, supplier))).size,
)

export const bidders: (found: Case) => readonly Supplier[] = rememberLast((found) =>
  askedSuppliers(found).filter((supplier) => supplier.answer === 'bid'),
)

export const winnerOf: (found: Case) => Supplier | undefined = rememberLast((found) =>
  found.suppliers.find((supplier) => supplier.id === found.award.supplierId),
)

export const supplierName = (supplier: Supplier | undefined): string =>
  supplier?.name ?? 'Leverantör utan namn'

/**
 * How a bid's price is asked for: per period where every part of the purchase has a price per the same period and an
 * end, so that the total with options follows; otherwise as one total.
 */
export const bidPricing: (found: Case) => BidPricing | null = rememberLast((found) => {
  const parts = countedParts(found)
  const per = parts[0]?.pricing
  if (per === undefined || per === 'total') return null
  let times = 0
  for (const part of parts) {
    if (part.pricing !== per || part.times === undefined || part.openEnded === 'yes') return null
    if (part.vat !== undefined && part.vat !== 'excluded') return null
    if (part.role !== 'base' && part.role !== 'option' && part.role !== 'extension') return null
    times += part.times
  }
  return { per, times }
})

interface BidPricing {
  readonly per: 'month' | 'quarter' | 'year'
  readonly times: number
}

/**
 * A bid's price in öre with options counted as used, or undefined while it is not known: one sum where one is given,
 * else what its lines come to.
 */
export function bidTotal(found: Case, { bid }: Supplier): number | undefined {
  if (bid?.totalOre !== undefined) return bid.totalOre
  const pricing = bidPricing(found)
  if (bid?.unitPriceOre !== undefined && pricing) return bid.unitPriceOre * pricing.times
  return bid?.lines === undefined ? undefined : linesTotal(bid.lines)
}

type Lines = NonNullable<Bid['lines']>

/** Prices added, discounts taken off; undefined where there is no line, one lacks its amount, or discounts outweigh. */
function linesTotal(lines: Lines): number | undefined {
  const sum = lineSum(lines)
  return lines.length === 0 || sum === null || sum < 0 ? undefined : sum
}

/** What the lines of a bid come to in öre: prices added, discounts taken off. Null while a line lacks its amount. */
export function lineSum(lines: Lines): number | null {
  return lines.reduce<number | null>((sum, { kind, amountOre }) => {
    if (sum === null || amountOre === undefined) return null
    return kind === 'discount' ? sum - amountOre : sum + amountOre
  }, 0)
}

/** Rejected or withdrawn: the bid stands in the case, and is not counted in the comparison. */
export const isOut = ({ bid }: Supplier): boolean =>
  bid?.outcome === 'rejected' || bid?.outcome === 'withdrawn'

/** The bids that are compared. */
export const comparedBidders: (found: Case) => readonly Supplier[] = rememberLast((found) =>
  bidders(found).filter((supplier) => !isOut(supplier)),
)

interface Priced {
  readonly supplier: Supplier
  readonly ore: number
}

/** The bidders that are compared and have a known price, lowest first. */
export const bidsByPrice: (found: Case) => readonly Priced[] = rememberLast((found) =>
  comparedBidders(found)
    .flatMap((supplier) => {
      const ore = bidTotal(found, supplier)
      return ore === undefined ? [] : [{ supplier, ore }]
    })
    .toSorted((a, b) => a.ore - b.ore),
)
