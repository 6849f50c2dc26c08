import { vatRates } from '../../domain/case/choices.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import { bidTotal, lineSum } from '../../rules/evaluate/suppliers.ts'

/** What a bid costs, whole öre. */
export interface Amount {
  readonly ore: number
  /** What it is made from, as it stands in the bid: differs where VAT is put on or taken off. */
  readonly ofOre: number
  /** As the bid says it; with VAT put on or taken off; or for another length of time. */
  readonly way: 'typed' | 'vat' | 'period'
}

/** How many months, quarters or years a price may be divided into, and a price per each taken together. */
const parts = [2, 3, 4, 8, 12, 16, 24, 36, 48]
const times = [4, 12]

/** In percent. */
const rates = Object.keys(vatRates).flatMap((code) => {
  const rate = Number(/^vat-(\d+)$/.exec(code)?.[1] ?? 0)
  return rate === 0 ? [] : [rate]
})

/**
 * Every amount of a bid: unit price, total, lines and what they come to, the price with options, and what it was when
 * bids were first compared; each as it is, with each VAT rate put on or taken off, and for
 * other lengths of time.
 */
export function amountsOf(found: Case, supplier: Supplier): readonly Amount[] {
  const { bid } = supplier
  if (bid === undefined) return []
  const typed = [
    bid.unitPriceOre,
    bid.totalOre,
    bid.firstOre,
    ...(bid.lines ?? []).map(({ amountOre }) => amountOre),
    bid.lines === undefined || bid.lines.length === 0 ? undefined : (lineSum(bid.lines) ?? undefined),
    bidTotal(found, supplier),
  ]
  const ores = new Set(typed.flatMap((ore) => (ore === undefined || ore <= 0 ? [] : [ore])))
  return [...ores].flatMap(waysOf)
}

/** An amount in whole öre as it is, with each VAT rate put on or taken off, and for other lengths of time. */
export const waysOf = (ofOre: number): readonly Amount[] => [
  { ore: ofOre, ofOre, way: 'typed' },
  ...rates.flatMap((rate): readonly Amount[] => [
    { ore: Math.round((ofOre * (100 + rate)) / 100), ofOre, way: 'vat' },
    { ore: Math.round((ofOre * 100) / (100 + rate)), ofOre, way: 'vat' },
  ]),
  ...parts.map((part): Amount => ({ ore: Math.round(ofOre / part), ofOre, way: 'period' })),
  ...times.map((time): Amount => ({ ore: ofOre * time, ofOre, way: 'period' })),
]
