import type { Part } from '../../../src/domain/case/schema.ts'
import { formatKr } from '../../../src/domain/money.ts'

export type Pricing = NonNullable<Part['pricing']>
export type Recurring = Exclude<Pricing, 'total'>

/** What stands after an amount that is paid again and again. */
export const perPeriod: Readonly<Record<Recurring, string>> = {
  month: 'i månaden',
  quarter: 'i kvartalet',
  year: 'om året',
}

/** What a number of periods is counted in. */
export const periodUnit: Readonly<Record<Recurring, string>> = {
  month: 'månader',
  quarter: 'kvartal',
  year: 'år',
}

const oneOf: Readonly<Record<Recurring, string>> = { month: 'månad', quarter: 'kvartal', year: 'år' }

export const isRecurring = (pricing: Pricing | undefined): pricing is Recurring =>
  pricing !== undefined && pricing !== 'total'

/** The unit after an amount field: "kr i månaden", or "kr" where the price is one total. */
export const amountSuffix = (pricing: Pricing | undefined): string =>
  isRecurring(pricing) ? `kr ${perPeriod[pricing]}` : 'kr'

/** "11 500 kr i månaden"; undefined while there is no amount. */
export function sayPrice(part: Part): string | undefined {
  if (part.amountOre === undefined) return undefined
  return isRecurring(part.pricing)
    ? `${formatKr(part.amountOre)} ${perPeriod[part.pricing]}`
    : formatKr(part.amountOre)
}

/** "24 månader", "1 år", "tills vidare"; undefined where the price is one total or the length is not answered. */
export function sayTime(part: Part): string | undefined {
  if (!isRecurring(part.pricing))
    return part.termMonths === undefined ? undefined : `${part.termMonths} månader`
  if (part.openEnded === 'yes') return 'tills vidare'
  if (part.times === undefined) return undefined
  return `${part.times} ${part.times === 1 ? oneOf[part.pricing] : periodUnit[part.pricing]}`
}

const monthsPer: Readonly<Record<Recurring, number>> = { month: 1, quarter: 3, year: 12 }

/** How many months a part runs, where its price recurs and has an end. */
export const monthsOf = (part: Part): number | undefined =>
  isRecurring(part.pricing) && part.openEnded !== 'yes' && part.times !== undefined
    ? part.times * monthsPer[part.pricing]
    : undefined
