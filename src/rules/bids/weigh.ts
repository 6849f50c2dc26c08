/**
 * Bids weighed by points: pure and exact. Points are whole hundredths (0 to 10 000), weights whole percent, prices whole
 * öre, and a weighted part is points times weight in ten-thousandths of a point, so that nothing is rounded but the price's points.
 */
export interface WeighCriterion {
  readonly id: string
  /** Whole percent; null where it is not stated. */
  readonly weight: number | null
  /** The price's points follow from the prices by the program's formula; otherwise they are typed. */
  readonly byPrice: boolean
}

export interface WeighBid {
  readonly id: string
  /** Whole öre; null while not known. */
  readonly ore: number | null
  /** Typed points in hundredths, by criterion; a missing one is unknown, never zero. */
  readonly points: Readonly<Record<string, number>>
}

export interface Step {
  readonly criterionId: string
  /** Hundredths of a point; null while not known. */
  readonly points: number | null
  /** Points times weight, in ten-thousandths of a point; null while not known. */
  readonly weighted: number | null
}

export interface Weighed {
  readonly id: string
  readonly steps: readonly Step[]
  /** Sum of the weighted parts in ten-thousandths of a point; null where any of them is not known. */
  readonly total: number | null
}

/** All points a bid can get, in hundredths. */
export const mostPoints = 10_000

/** Whole percent that the weights come to when they are all stated; null where one is not. */
export const weightSum = (criteria: readonly WeighCriterion[]): number | null =>
  criteria.reduce<number | null>(
    (sum, { weight }) => (sum === null || weight === null ? null : sum + weight),
    0,
  )

/** Weights that can be weighed with: all stated, and 100 percent together. */
export const weightsHold = (criteria: readonly WeighCriterion[]): boolean =>
  criteria.length > 0 && weightSum(criteria) === 100

/**
 * The price's points in hundredths: the lowest price divided by the bid's own, times 100, rounded half up. A bid that
 * costs nothing is the lowest and has all points. Integers all the way: öre times 10 000 does not fit a double.
 */
export function pricePoints(lowestOre: number, ore: number): number {
  if (ore <= lowestOre) return mostPoints
  const [lowest, own] = [BigInt(lowestOre), BigInt(ore)]
  return Number((lowest * BigInt(2 * mostPoints) + own) / (own * 2n))
}

/** Each bid's weighted sum, step by step, in the order in which the bids were given. */
export function weigh(criteria: readonly WeighCriterion[], bids: readonly WeighBid[]): readonly Weighed[] {
  const hold = weightsHold(criteria)
  // While a price is unknown nobody knows which is the lowest.
  const prices = bids.map(({ ore }) => ore)
  const lowest = prices.includes(null) ? null : Math.min(...prices.map((ore) => ore ?? 0))
  return bids.map((bid) => {
    const steps = criteria.map((criterion) => step(criterion, bid, lowest))
    const parts = steps.map(({ weighted }) => weighted)
    const total =
      hold && !parts.includes(null) ? parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) : null
    return { id: bid.id, steps, total }
  })
}

function step({ id, weight, byPrice }: WeighCriterion, bid: WeighBid, lowest: number | null): Step {
  const points = byPrice ? pointsOfPrice(lowest, bid.ore) : (bid.points[id] ?? null)
  return { criterionId: id, points, weighted: points === null || weight === null ? null : points * weight }
}

const pointsOfPrice = (lowest: number | null, ore: number | null): number | null =>
  lowest === null || ore === null ? null : pricePoints(lowest, ore)

/** The ids of the best: more than one where the sums are equal; none while any sum is unknown. */
export function bestOf(weighed: readonly Weighed[]): readonly string[] {
  const totals = weighed.map(({ total }) => total)
  if (totals.length === 0 || totals.includes(null)) return []
  const most = Math.max(...totals.map((total) => total ?? 0))
  return weighed.filter(({ total }) => total === most).map(({ id }) => id)
}

/** Hundredths or ten-thousandths of a point as Swedish text, exact: "86,67", "34,668", "100". */
export function sayPoints(value: number, decimals: 2 | 4): string {
  const unit = 10 ** decimals
  const rest = String(value % unit)
    .padStart(decimals, '0')
    .replace(/0+$/, '')
  return `${Math.floor(value / unit)}${rest === '' ? '' : `,${rest}`}`
}
