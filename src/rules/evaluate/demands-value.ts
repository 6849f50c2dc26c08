import { formatKr } from '../../domain/money.ts'
import type { Facts } from './facts.ts'
import { uncountedParts } from './parts.ts'
import type { ValueResult } from '../value/result.ts'
import { met, undecided, vacuous, wrong, type Outcome } from './outcome.ts'

/** The accepted bid is allowed by the same rules as the estimate: a bid over the limit is no direct procurement. */
export function awardWithinLimit({ value: { legalAward: award } }: Facts): Outcome {
  if (award === null) return vacuous
  if (award.allowed === 'yes') return met
  if (award.allowed === 'undetermined') return undecided(award)
  const price = award.valueOre === null ? 'Anbudet' : `Anbudet är värt ${formatKr(award.valueOre)}`
  return wrong(
    ['award.supplierId'],
    `${price} och ${heldAgainst(award)}. Avbryt och annonsera, eller fråga inköpsfunktionen.`,
  )
}

/** What the bid is over: the limit, or the EU threshold that the stated ground goes up to. */
function heldAgainst({ ground, euThreshold, limitOre }: ValueResult): string {
  if (ground !== null)
    return euThreshold === null || euThreshold.ore === null
      ? 'undantaget ni har angett räcker inte'
      : `undantaget ni har angett gäller bara under EU:s tröskelvärde, ${formatKr(euThreshold.ore)}`
  return limitOre === null ? 'det är inte tillåtet' : `gränsen är ${formatKr(limitOre)}`
}

/** An option that is filled in counts, or is taken away: the answer "no options" leaves it out without a word. */
export function partsCounted({ case: found }: Facts): Outcome {
  const uncounted = uncountedParts(found)
  return uncounted.length === 0 ? met : wrong(uncounted.map(({ id }) => `value.parts.${id}.role`))
}
