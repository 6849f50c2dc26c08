import type { Case, Supplier } from '../domain/case/schema.ts'
import { rememberLast } from '../domain/remember.ts'
import type { Amount } from '../inquiry/leaks/amounts.ts'
import { sayDifference } from '../rules/bids/difference.ts'
import { sayPoints } from '../rules/bids/weigh.ts'
import { weighingOf } from '../rules/bids/weighing.ts'
import { countedResult, countsBid } from '../rules/evaluate/award-lines.ts'
import type { Facts } from '../rules/evaluate/facts.ts'
import { bidsByPrice, bidTotal } from '../rules/evaluate/suppliers.ts'
import { savingsOf } from '../rules/savings/savings.ts'
import { savingsSentences } from '../rules/savings/savings-words.ts'
import { aloneKey, both, hiding, type Hiding } from './hiding.ts'
import { tellsPrices } from './price-criteria.ts'
import { bidAmounts, priceTexts } from './supplier-hidings.ts'

/**
 * The prices of a bid, and every number that the record prints from which they could be reckoned: differences to the other
 * bids and to the estimate, points for the price, percentages, the contract's amount and the saving where the bid won.
 */
export function priceHiding(facts: Facts, supplier: Supplier): Hiding {
  const { case: found } = facts
  const amounts = bidAmounts(found, supplier)
  return both([
    hiding({
      amounts: [...amounts, ...reckoned(facts, supplier).map(asAmount)],
      prices: [
        ...amounts.flatMap(({ ore, way }) => (way === 'typed' ? [ore] : [])),
        ...contracted(facts, supplier),
      ],
      alone: new Set(
        [...differences(found), ...points(found), ...(isWinner(found, supplier) ? savings(found) : [])].map(
          aloneKey,
        ),
      ),
      hasPrices: true,
    }),
    priceTexts(found, supplier),
  ])
}

const asAmount = (ore: number): Amount => ({ ore, ofOre: ore, way: 'typed' })

const isWinner = ({ award }: Case, { id }: Supplier): boolean => award.supplierId === id

function reckoned(facts: Facts, supplier: Supplier): readonly number[] {
  const { case: found } = facts
  const own = bidTotal(found, supplier)
  const estimate = facts.value.result?.valueOre
  const others = [
    ...comparedWith(found, supplier).map((one) => bidTotal(found, one)),
    estimate,
    isWinner(found, supplier) ? found.savings?.firstOre : undefined,
  ]
  const between =
    own === undefined ? [] : others.map((ore) => (ore == null ? undefined : Math.abs(ore - own)))
  return [...contracted(facts, supplier), ...between].flatMap((ore) =>
    ore == null || ore === 0 ? [] : [ore],
  )
}

/** What the contract, and the value that is reckoned from the bid, come to where it won. */
function contracted(facts: Facts, supplier: Supplier): readonly number[] {
  const { contract, savings: saved } = facts.case
  if (!isWinner(facts.case, supplier)) return []
  return [
    contract.amountOre,
    saved?.firstOre,
    saved?.finalOre,
    ...(saved?.lines ?? []).map(({ newOre }) => newOre),
    countsBid(facts) ? countedResult(facts)?.valueOre : undefined,
  ].flatMap((ore) => (ore == null || ore === 0 ? [] : [ore]))
}

/** The bids that somebody may have set it against in words: all of few, of many the lowest and the winner. */
const comparedWith = (found: Case, { id }: Supplier): readonly Supplier[] => {
  const bids = bidsByPrice(found).map(({ supplier }) => supplier)
  return bids.filter((one, n) => one.id !== id && (bids.length <= few || n === 0 || isWinner(found, one)))
}

const few = 20

/** The column of differences to the lowest: each bid's, since one of them tells another. */
const differences: (found: Case) => readonly string[] = rememberLast((found) => {
  const lowest = bidsByPrice(found)[0]?.ore
  if (lowest === undefined) return []
  return found.suppliers.flatMap((one) => {
    const total = bidTotal(found, one)
    return total === undefined ? [] : [sayDifference(lowest, total)]
  })
})

/** The weighing's steps for the price by whatever name, and its sums, of every bid: the points of one tell the price of the lowest. */
const points: (found: Case) => readonly string[] = rememberLast((found) => {
  const weighing = weighingOf(found)
  if (weighing === null) return []
  return weighing.bids.flatMap(({ steps, total }) => [
    ...(total === null ? [] : [sayPoints(total, 4)]),
    ...steps.flatMap(({ points: got, weighted }, index) => {
      const criterion = weighing.criteria[index]
      return criterion === undefined ||
        !(criterion.byPrice || tellsPrices(found, criterion)) ||
        got === null ||
        weighted === null
        ? []
        : [`${sayPoints(got, 2)} × ${criterion.weight ?? 0} % = ${sayPoints(weighted, 4)}`]
    }),
  ])
})

function savings(found: Case): readonly string[] {
  const saving = savingsOf(found)
  return [
    ...(saving.is === 'estimate' ? saving.steps.map(({ text }) => text) : []),
    ...savingsSentences(found),
  ]
}
