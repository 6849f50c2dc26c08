import { priceCriterionId } from '../../domain/case/consequences.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import { bidTotal, comparedBidders } from '../evaluate/suppliers.ts'
import { criteriaOf as statedCriteria, type Criterion as Row } from '../evaluate/criteria.ts'
import { scaleOf, usualMost, type Scale } from './scale.ts'
import { bestOf, weigh, weightsHold, weightSum, type WeighCriterion, type Weighed } from './weigh.ts'

/** A criterion of the inquiry, as the comparison uses it. */
export interface Criterion extends WeighCriterion {
  readonly name: string
  /** How the inquiry says it is judged. */
  readonly how?: string
  /** What its typed points are out of. */
  readonly scale: Scale
}

/** The bids of a case weighed by the inquiry's criteria. */
export interface Weighing {
  readonly criteria: readonly Criterion[]
  /** Whole percent; null where a weight is missing. */
  readonly sum: number | null
  /** The weights are all stated and come to 100. */
  readonly holds: boolean
  readonly bids: readonly (Weighed & { readonly supplier: Supplier })[]
  /** The best bids: two or more where they are equal; none while a sum is unknown. */
  readonly best: readonly Supplier[]
}

/** How the price's points are reckoned where the inquiry does not say another way. */
export const priceFormula = 'Lägsta priset delat med anbudets pris, gånger 100.'

/** The criteria of the inquiry where price and named criteria decide, and the inquiry names them in rows. */
export function criteriaOf(found: Case): readonly Criterion[] {
  return statedCriteria(found).map((row) => {
    const name = row.name ?? (isPrice(row) ? 'Pris' : 'Kriterium utan namn')
    const byPrice = byFormula(row)
    return {
      id: row.id,
      name,
      weight: row.weight ?? null,
      byPrice,
      scale: byPrice ? { most: usualMost, doubt: null } : scaleOf(found, row.id, name),
      ...(row.how === undefined ? {} : { how: row.how }),
    }
  })
}

/** Whether a criterion is the price. */
export const isPrice = ({ id, name }: Pick<Row, 'id' | 'name'>): boolean =>
  id === priceCriterionId || name?.trim().toLowerCase() === 'pris'

/** The program's formula gives the price's points unless the inquiry says another way. */
const byFormula = (row: Row): boolean => isPrice(row) && (row.how === undefined || row.how === priceFormula)

/** The bids weighed by the stated criteria; null where the inquiry gives no criterion a weight. */
export function weighingOf(found: Case): Weighing | null {
  const criteria = criteriaOf(found)
  if (criteria.every(({ weight }) => weight === null)) return null
  const suppliers = comparedBidders(found)
  const weighed = weigh(
    criteria,
    suppliers.map((supplier) => ({
      id: supplier.id,
      ore: bidTotal(found, supplier) ?? null,
      points: pointsOf(supplier, criteria),
    })),
  )
  const best = bestOf(weighed)
  const bids = weighed.flatMap((one) => {
    const supplier = suppliers.find(({ id }) => id === one.id)
    return supplier === undefined ? [] : [{ ...one, supplier }]
  })
  return {
    criteria,
    sum: weightSum(criteria),
    holds: weightsHold(criteria),
    bids,
    best: bids.filter(({ id }) => best.includes(id)).map(({ supplier }) => supplier),
  }
}

/**
 * Typed points in hundredths of 100, by criterion. Those of another scale are made points of 100, rounded half up; those of
 * a scale that is not known, or over its highest, are unknown.
 */
function pointsOf({ bid }: Supplier, criteria: readonly Criterion[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    (bid?.scores ?? []).flatMap(({ id, points }) => {
      const most = criteria.find((row) => row.id === id)?.scale.most ?? null
      return points === undefined || most === null || points > most
        ? []
        : [[id, ofHundred(Math.round(points * 100), most)]]
    }),
  )
}

/** Whole hundredths of a point on a scale, as hundredths on that of 100. */
const ofHundred = (hundredths: number, most: number): number =>
  Math.floor((hundredths * usualMost * 2 + most) / (most * 2))
