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
  const price = priceOf(facts)
  const worth = value.result?.valueOre ?? null
  const isWithin = price !== undefined && worth !== null && price <= worth
  const asked = basedOn.find(({ id }) => id === 'asked')?.value
  const isOnlyOne = bidders(found).length === 1 && asked === askedLine(found)
  const rows = [
    { id: 'value', term: 'Värde', was: 'inget värde var uppskattat', now: valueLine(facts) },
    {
      id: 'winner',
      term: 'Anbud som föreslås',
      was: 'inget anbud var valt',
      now: isOnlyOne ? undefined : winnerLine(found),
    },
    {
      id: 'price',
      term: 'Pris',
      was: 'inget pris var noterat',
      now: isWithin ? undefined : priceLine(found),
    },
  ]
  return rows.flatMap(({ now, ...row }) =>
    now === undefined || basedOn.some(({ id }) => id === row.id) ? [] : [{ ...row, now }],
  )
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
