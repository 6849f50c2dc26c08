import type { Case, Supplier } from '../../domain/case/schema.ts'
import { bidsByPrice } from '../../rules/evaluate/suppliers.ts'
import { criteriaOf } from '../../rules/bids/weighing.ts'
import { tellsPrices } from '../price-criteria.ts'
import { withoutTold } from './without-told.ts'

/** The case as it would be with other prices, and without the numbers that people have typed: what stands in both tells none. */

type Way = 'higher' | 'lower'
type Change = (ore: number) => number

/** Another amount: for each a part of its own, so that neither a sum nor a share stays as it was. */
function other(way: Way): Change {
  let count = 0
  return (ore) => {
    count += 1
    return way === 'higher'
      ? Math.round(ore * (1.31 + 0.17 * (count % 5))) + 1_234_567_000 + 10_123 * count
      : Math.max(1, Math.round(ore * (0.93 - 0.037 * (count % 5))) - 131 * count)
  }
}

/**
 * The case with other prices in the bids of these suppliers; of the one that won also in its contract and what was saved. Higher ones
 * pass every line there is, also the estimate; lower ones, by a little, seldom any.
 */
export function withOtherPrices(found: Case, isMasked: (supplier: Supplier) => boolean, way: Way): Case {
  const changed = other(way)
  return withPrices({ ...found, suppliers: withOtherPoints(found, way) }, isMasked, () => changed)
}

/** The case without what was kept of it when bids were compared and it was decided, which other prices would differ from. */
export const withoutKept = (found: Case): Case => {
  const { basedOn: _basedOn, ...decision } = found.decision
  return {
    ...found,
    decision,
    suppliers: found.suppliers.map((supplier) => {
      if (supplier.bid === undefined) return supplier
      const { firstOre: _first, ...bid } = supplier.bid
      return { ...supplier, bid }
    }),
  }
}

/**
 * The case in which no masked price stands out: each that is lower than the next, or the highest than the estimate, is just below it,
 * so that the order among them is the same. What the program says of a low price alone is not said of it.
 */
export function withLevelPrices(
  found: Case,
  isMasked: (supplier: Supplier) => boolean,
  estimateOre: number | null,
): Case {
  const factors = new Map<string, number>()
  let next = estimateOre ?? undefined
  for (const { supplier, ore } of bidsByPrice(found).toReversed()) {
    const level = next === undefined || !isMasked(supplier) ? ore : Math.max(ore, next * justBelow)
    factors.set(supplier.id, level / ore)
    next = level
  }
  return withPrices(found, isMasked, ({ id }) => {
    const factor = factors.get(id) ?? 1
    return (ore) => Math.round(ore * factor)
  })
}
const justBelow = 0.99

function withPrices(
  found: Case,
  isMasked: (supplier: Supplier) => boolean,
  changeOf: (supplier: Supplier) => Change,
): Case {
  const winner = found.suppliers.find((one) => one.id === found.award.supplierId && isMasked(one))
  const suppliers = found.suppliers.map((supplier): Supplier => {
    const { bid } = supplier
    return bid === undefined || !isMasked(supplier)
      ? supplier
      : { ...supplier, bid: withOthers(bid, changeOf(supplier)) }
  })
  if (winner === undefined) return { ...found, suppliers }
  const { contract, savings, followUp } = found
  const changed = changeOf(winner)
  return {
    ...found,
    suppliers,
    contract: withOthers(contract, changed),
    ...(savings === undefined ? {} : { savings: withOthers(savings, changed, /^(?:new|first|final)Ore$/) }),
    ...(followUp === undefined ? {} : { followUp: withOthers(followUp, changed) }),
  }
}

/** Typed points for the price in whatever words, of every bid: those of one with its open price tell the price of another. */
function withOtherPoints(found: Case, way: Way): Case['suppliers'] {
  const ofPrice = new Set(criteriaOf(found).flatMap((one) => (tellsPrices(found, one) ? [one.id] : [])))
  let count = 0
  const other = (points: number): number => {
    count += 1
    // Above the highest of the scale they would be unknown, and nothing would stand where they do.
    return Math.round((points * (way === 'higher' ? 0.71 : 0.53) + 0.01 * count) * 100) / 100
  }
  return ofPrice.size === 0
    ? found.suppliers
    : found.suppliers.map((supplier) => {
        const { bid } = supplier
        return bid?.scores === undefined
          ? supplier
          : {
              ...supplier,
              bid: {
                ...bid,
                scores: bid.scores.map((score) =>
                  score.points === undefined || !ofPrice.has(score.id)
                    ? score
                    : { ...score, points: other(score.points) },
                ),
              },
            }
      })
}

/** The case with another estimate: other amounts in all that the value is made from. */
export const withOtherEstimate = (found: Case, way: Way): Case => ({
  ...found,
  value: withOthers(found.value, other(way)),
})

/** Every amount in öre of a part of a case, by how its key ends, another. */
function withOthers<T>(value: T, change: (ore: number) => number, keys?: RegExp): T
function withOthers(value: unknown, change: (ore: number) => number, keys = /Ore$/): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => withOthers(one, change, keys))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: readonly [string, unknown]) => [
      key,
      typeof one === 'number' && keys.test(key) ? change(one) : withOthers(one, change, keys),
    ]),
  )
}

/** Names and numbers of things, which tell no amount however they are written. */
const names =
  /^(?:id|.*Id|format|profile|key|field|sha256|.*[oO]rgNr|vatNr|cpv|belongsTo|diarienummer|.*Name|at|.*At|on|.*On)$/
/** Whose names are looked through all the same: a file may be called by its amount. */
const typedNames = /^(?:attachments|elsewhere|criteria)$/

/** The case without the numbers in what people have typed, and in what was kept of what they saw. */
export const withoutNumbers = (found: Case): Case => walk(found, '', '')

function walk<T>(value: T, key: string, of: string): T
function walk(value: unknown, key: string, of: string): unknown {
  if (typeof value === 'string')
    return names.test(key) || (key === 'name' && !typedNames.test(of)) ? value : withoutTold(value)
  if (Array.isArray(value)) return value.map((one: unknown) => walk(one, key, of))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([inner, one]: readonly [string, unknown]) => [inner, walk(one, inner, key)]),
  )
}
