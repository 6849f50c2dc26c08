import type { Case } from '../../domain/case/schema.ts'
import { formatKr } from '../../domain/money.ts'
import { bidsByPrice, comparedBidders, supplierName } from '../evaluate/suppliers.ts'
import { savingsBasis } from './savings-file.ts'

/** A step of the computation, as it is shown. */
export interface SavingsStep {
  readonly label: string
  readonly text: string
}

/**
 * What a purchase saved. Never one bare figure: the estimate carries its steps, its range, and what was assumed.
 * `open` names the answers (paths) that lack; `cannot` is an answer as good as the others.
 */
export type Savings =
  | { readonly is: 'not-asked' }
  | { readonly is: 'open'; readonly fields: readonly string[] }
  | { readonly is: 'cannot'; readonly reason: string }
  | {
      readonly is: 'estimate'
      readonly steps: readonly SavingsStep[]
      /** Whole öre; less than nothing where the purchase became dearer. */
      readonly ore: number
      readonly lowOre: number
      readonly highOre: number
    }

/** The saving by the method chosen, from the case's own answers and bids. */
export function savingsOf(found: Case): Savings {
  const method = found.savings?.method
  if (method === undefined) return { is: 'not-asked' }
  if (method === 'cannot') {
    const reason = found.savings?.cannotReason
    return reason === undefined ? { is: 'open', fields: ['savings.cannotReason'] } : { is: 'cannot', reason }
  }
  const known = { basket, negotiation, market }[method](found)
  if ('reason' in known) return { is: 'cannot', reason: known.reason }
  const percent = found.savings?.uncertaintyPercent
  const fields = [
    ...known.fields,
    ...(found.savings?.source === undefined && method !== 'market' ? ['savings.source'] : []),
    ...(found.savings?.assumptions === undefined ? ['savings.assumptions'] : []),
    // An estimate without any uncertainty is the bare figure that nobody should lean on.
    ...(percent === undefined || percent === 0 ? ['savings.uncertaintyPercent'] : []),
  ]
  if (fields.length > 0 || percent === undefined) return { is: 'open', fields }
  const spread = shareOf(Math.abs(known.ore), percent)
  return {
    is: 'estimate',
    steps: known.steps,
    ore: known.ore,
    lowOre: known.ore - spread,
    highOre: known.ore + spread,
  }
}

type Known =
  | { readonly fields: readonly string[]; readonly steps: readonly SavingsStep[]; readonly ore: number }
  | { readonly reason: string }

/** What the same goods cost before and cost now, line by line. */
function basket(found: Case): Known {
  const lines = found.savings?.lines ?? []
  const fields = lines.flatMap((line) =>
    (['label', 'quantity', 'oldOre', 'newOre'] as const)
      .filter((name) => line[name] === undefined)
      .map((name) => `savings.lines.${line.id}.${name}`),
  )
  const ore = lines.reduce(
    (sum, { quantity = 0, oldOre = 0, newOre = 0 }) => sum + quantity * (oldOre - newOre),
    0,
  )
  return {
    fields: lines.length === 0 ? ['savings.lines'] : fields,
    ore,
    steps: lines.map(({ label = '', quantity = 0, oldOre = 0, newOre = 0 }) => ({
      label,
      text: `${quantity} × (${formatKr(oldOre)} minus ${formatKr(newOre)}) = ${formatKr(quantity * (oldOre - newOre))}`,
    })),
  }
}

/** The first price and the one after negotiation. */
function negotiation({ savings }: Case): Known {
  const { firstOre, finalOre } = savings ?? {}
  return {
    fields: [
      ...(firstOre === undefined ? ['savings.firstOre'] : []),
      ...(finalOre === undefined ? ['savings.finalOre'] : []),
    ],
    ore: (firstOre ?? 0) - (finalOre ?? 0),
    steps: [
      {
        label: 'Första anbudet minus slutligt anbud',
        text: `${formatKr(firstOre ?? 0)} minus ${formatKr(finalOre ?? 0)} = ${formatKr((firstOre ?? 0) - (finalOre ?? 0))}`,
      },
    ],
  }
}

/** The mean of the approved bids and the lowest of them. A bid that is rejected, withdrawn or without a price is none. */
function market(found: Case): Known {
  const bids = bidsByPrice(found)
  const lowest = bids[0]
  if (lowest === undefined || bids.length < savingsBasis.fewestBids) {
    const unpriced = comparedBidders(found).length - bids.length
    return {
      reason: `Metoden jämför lägsta priset med medelpriset och kräver minst ${savingsBasis.fewestBids} godkända anbud med pris. Här finns ${bids.length}${unpriced > 0 ? `, och ${unpriced} utan pris` : ''}.`,
    }
  }
  const sum = bids.reduce((total, { ore }) => total + ore, 0)
  const mean = Math.round(sum / bids.length)
  return {
    fields: [],
    ore: mean - lowest.ore,
    steps: [
      {
        label: `Medelpris av ${bids.length} godkända anbud`,
        text: `${formatKr(sum)} / ${bids.length} = ${formatKr(mean)}`,
      },
      { label: `Lägsta priset, ${supplierName(lowest.supplier)}`, text: formatKr(lowest.ore) },
      {
        label: 'Medelpris minus lägsta pris',
        text: `${formatKr(mean)} minus ${formatKr(lowest.ore)} = ${formatKr(mean - lowest.ore)}`,
      },
    ],
  }
}

/** A percentage with two decimals of an amount, rounded to whole öre. */
const shareOf = (ore: number, percent: number): number =>
  Math.round((ore * Math.round(percent * 100)) / 10_000)

/** What the work of the purchase cost in öre; null while hours or the hour's price lack. */
export function workCostOre({ savings }: Case): number | null {
  const { hours, hourOre } = savings ?? {}
  return hours === undefined || hourOre === undefined ? null : hours * hourOre
}
