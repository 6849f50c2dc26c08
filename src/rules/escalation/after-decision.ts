import { formatKr } from '../../domain/money.ts'
import { askedLine, priceLine, winnerLine } from '../decision-facts/competition.ts'
import type { ChangedFact } from '../decision-facts/facts.ts'
import { valueLine } from '../decision-facts/value-lines.ts'
import type { Facts } from '../evaluate/facts.ts'
import { bidders, bidTotal, winnerOf } from '../evaluate/suppliers.ts'

/**
 * What a decision was taken without, and has come since: the decider did not know it. A price within the value that was decided
 * tells nothing new, nor does the choice of the only one who made a bid.
 */
export function filledIn(facts: Facts): readonly ChangedFact[] {
  const { case: found, value } = facts
  const { basedOn, outcome } = found.decision
  if (basedOn === undefined || outcome !== 'award') return []
  const isNew = (id: string): boolean => !basedOn.some((line) => line.id === id)
  const fact = (id: string, term: string, was: string, now: string | undefined): readonly ChangedFact[] =>
    now === undefined ? [] : [{ id, term, was, now }]
  const price = priceOf(facts)
  const worth = value.result?.valueOre ?? null
  const isWithin = price !== undefined && worth !== null && price <= worth
  const isOnlyOne = (): boolean =>
    bidders(found).length === 1 && basedOn.find(({ id }) => id === 'asked')?.value === askedLine(found)
  return [
    ...(isNew('value') ? fact('value', 'Värde', 'inget värde var uppskattat', valueLine(facts)) : []),
    ...(isNew('winner') && !isOnlyOne()
      ? fact('winner', 'Anbud som föreslås', 'inget anbud var valt', winnerLine(found))
      : []),
    ...(isNew('price') && !isWithin ? fact('price', 'Pris', 'inget pris var noterat', priceLine(found)) : []),
  ]
}

/** A contract for more than the price that was decided; where no bid has a price, than the value. */
export function dearer(facts: Facts): readonly ChangedFact[] {
  const { contract, decision } = facts.case
  const decided = priceOf(facts) ?? facts.value.result?.valueOre ?? null
  const { amountOre } = contract
  if (decision.outcome !== 'award' || decided === null || amountOre === undefined || amountOre <= decided)
    return []
  return [{ id: 'contract', term: 'Avtalets värde', was: formatKr(decided), now: formatKr(amountOre) }]
}

function priceOf({ case: found }: Facts): number | undefined {
  const winner = winnerOf(found)
  return winner && bidTotal(found, winner)
}
