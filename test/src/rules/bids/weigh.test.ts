import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bestOf,
  mostPoints,
  pricePoints,
  sayPoints,
  weigh,
  type WeighBid,
  type WeighCriterion,
} from '../../../../src/rules/bids/weigh.ts'

const criteria: readonly WeighCriterion[] = [
  { id: 'price', weight: 60, byPrice: true },
  { id: 'service', weight: 40, byPrice: false },
]
const bid = (id: string, ore: number | null, service?: number): WeighBid => ({
  id,
  ore,
  points: service === undefined ? {} : { service },
})

const anOre = fc.integer({ min: 1, max: 1_000_000_000_000 })
const aBid = fc.record({ ore: anOre, points: fc.integer({ min: 0, max: mostPoints }) })
const someBids = fc
  .array(aBid, { minLength: 2, maxLength: 6 })
  .map((rows) => rows.map(({ ore, points }, i) => bid(`b${i}`, ore, points)))

describe('points for a price', () => {
  it.each([
    [396_000_00, 396_000_00, 10_000],
    [396_000_00, 432_000_00, 9167],
    [100, 300, 3333],
    [200, 300, 6667],
    [1, 20_000, 1],
    [1, 20_001, 0],
    [0, 0, 10_000],
    [0, 500, 0],
  ])('lowest %i, own %i → %i hundredths', (lowest, own, points) => {
    expect(pricePoints(lowest, own)).toBe(points)
  })

  it('are the nearest hundredth to the exact quotient, also for the largest amounts', () => {
    fc.assert(
      fc.property(anOre, anOre, (a, b) => {
        const [lowest, own] = [Math.min(a, b), Math.max(a, b)]
        const off = BigInt(pricePoints(lowest, own)) * BigInt(own) - BigInt(lowest) * 10_000n
        const twice = off < 0n ? -2n * off : 2n * off
        return twice <= BigInt(own)
      }),
    )
  })

  it('are the same in öre as in any other unit', () => {
    fc.assert(
      fc.property(anOre, anOre, fc.integer({ min: 1, max: 900 }), (a, b, times) => {
        const [lowest, own] = [Math.min(a, b), Math.max(a, b)]
        return pricePoints(lowest * times, own * times) === pricePoints(lowest, own)
      }),
    )
  })
})

describe('bids weighed', () => {
  it('step by step, exactly', () => {
    const [nord, medi] = weigh(criteria, [bid('nord', 396_000_00, 7000), bid('medi', 432_000_00, 9000)])
    expect(nord).toEqual({
      id: 'nord',
      steps: [
        { criterionId: 'price', points: 10_000, weighted: 600_000 },
        { criterionId: 'service', points: 7000, weighted: 280_000 },
      ],
      total: 880_000,
    })
    expect(medi?.total).toBe(9167 * 60 + 9000 * 40)
    expect(bestOf([nord, medi].filter((one) => one !== undefined))).toEqual(['medi'])
  })

  it('does not depend on the order of bids', () => {
    fc.assert(
      fc.property(someBids, (bids) => {
        const forth = weigh(criteria, bids)
        const back = weigh(criteria, bids.toReversed()).toReversed()
        expect(back).toEqual(forth)
        expect(bestOf(back)).toEqual(bestOf(forth))
      }),
    )
  })

  it('does not depend on the order of criteria', () => {
    fc.assert(
      fc.property(someBids, (bids) => {
        const totals = (of: readonly WeighCriterion[]) => weigh(of, bids).map(({ total }) => total)
        expect(totals(criteria.toReversed())).toEqual(totals(criteria))
      }),
    )
  })

  it('gives the best at most all points, and nobody more than the best', () => {
    fc.assert(
      fc.property(someBids, (bids) => {
        const weighed = weigh(criteria, bids)
        const best = bestOf(weighed)
        const most = weighed.find(({ id }) => best.includes(id))?.total ?? 0
        expect(best.length).toBeGreaterThan(0)
        expect(most).toBeLessThanOrEqual(mostPoints * 100)
        expect(weighed.every(({ total }) => (total ?? 0) <= most)).toBe(true)
      }),
    )
  })

  it('knows no sum while a point, a price or a weight is missing: unknown is not zero', () => {
    const open = weigh(criteria, [bid('a', 100, 5000), bid('b', 200)])
    expect(open.map(({ total }) => total)).toEqual([800_000, null])
    expect(bestOf(open)).toEqual([])
    // One missing price: nobody knows which is the lowest.
    const unpriced = weigh(criteria, [bid('a', 100, 5000), bid('b', null, 5000)])
    expect(unpriced.map(({ total }) => total)).toEqual([null, null])
    const weights = [{ id: 'price', weight: null, byPrice: true }, ...criteria.slice(1)]
    expect(weigh(weights, [bid('a', 100, 5000)])[0]?.total).toBeNull()
  })

  it('knows no sum where the weights are not 100 percent', () => {
    const ninety = [{ id: 'price', weight: 50, byPrice: true }, ...criteria.slice(1)]
    expect(weigh(ninety, [bid('a', 100, 5000)])[0]?.total).toBeNull()
  })

  it('says a tie', () => {
    const equal = weigh(criteria, [bid('a', 100, 5000), bid('b', 100, 5000), bid('c', 100, 4999)])
    expect(bestOf(equal)).toEqual(['a', 'b'])
  })
})

it.each([
  [9167, 2, '91,67'],
  [10_000, 2, '100'],
  [346_680, 4, '34,668'],
  [5, 4, '0,0005'],
  [0, 2, '0'],
] as const)('%i as text', (value, decimals, text) => {
  expect(sayPoints(value, decimals)).toBe(text)
})
