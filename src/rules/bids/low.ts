import type { Case, Supplier } from '../../domain/case/schema.ts'
import { formatKr } from '../../domain/money.ts'
import { bidsByPrice } from '../evaluate/suppliers.ts'
import { sayTenths } from './difference.ts'
import { lowBidRule } from '../parameters/low-bids.ts'

/** A bid that is so much lower than what it is held against that one asks why. */
export interface LowBid {
  readonly supplier: Supplier
  readonly ore: number
  /** `others`: the average of the other bids; `estimate`: what the purchase was expected to cost, where the others are few. */
  readonly against: 'others' | 'estimate'
  /** Whole öre, rounded. */
  readonly heldOre: number
  /** How far under, in whole tenths of a percent rounded half up, as other differences between prices are. */
  readonly underTenths: number
}

/**
 * The bids that the program's rule of thumb points out. `estimateOre`: the value as it was reckoned, null while not
 * known. Rejected and withdrawn bids are not counted.
 */
export function lowBids(found: Case, estimateOre: number | null): readonly LowBid[] {
  const bids = bidsByPrice(found)
  const others = bids.length - 1
  const isMean = others >= lowBidRule.leastOthers
  if (!isMean && estimateOre === null) return []
  const all = sumOf(bids.map(({ ore }) => ore))
  return bids.flatMap(({ supplier, ore }) => {
    const held = isMean ? all - ore : estimateOre
    if (held === null || held === 0) return []
    const count = isMean ? others : 1
    if (!isUnder(ore, held, count)) return []
    return [
      {
        supplier,
        ore,
        against: isMean ? ('others' as const) : ('estimate' as const),
        heldOre: Math.round(held / count),
        underTenths: tenthsUnder(ore, held, count),
      },
    ]
  })
}

/** Whether there are other bids enough to hold a supplier's against. */
export function hasOthersEnough(found: Case, supplier: string): boolean {
  const bids = bidsByPrice(found)
  const others = bids.filter((bid) => bid.supplier.id !== supplier)
  return others.length < bids.length && others.length >= lowBidRule.leastOthers
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, ore) => sum + ore, 0)

/** Exact: price × count × 100 below (100 − percent) × sum. */
const isUnder = (ore: number, sum: number, count: number): boolean =>
  BigInt(ore) * BigInt(count) * 100n < BigInt(100 - lowBidRule.underPercent) * BigInt(sum)

const tenthsUnder = (ore: number, sum: number, count: number): number =>
  Number(((BigInt(sum) - BigInt(ore) * BigInt(count)) * 2000n + BigInt(sum)) / (2n * BigInt(sum)))

/** "30,9 % under medelvärdet av de andra anbuden, 120 000 kr". */
export const sayLow = ({ against, heldOre, underTenths }: LowBid): string =>
  against === 'others'
    ? `${sayTenths(underTenths)} under medelvärdet av de andra anbuden, ${formatKr(heldOre)}`
    : `${sayTenths(underTenths)} under det ni räknade med, ${formatKr(heldOre)}`
