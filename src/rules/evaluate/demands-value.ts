import { formatKr } from '../../domain/money.ts'
import type { Facts } from './facts.ts'
import { met, wrong, type Outcome } from './outcome.ts'

/** The accepted bid is allowed by the same rules as the estimate: a bid over the limit is no direct procurement. */
export function awardWithinLimit({ value: { award } }: Facts): Outcome {
  if (award === null || award.allowed === 'yes') return met
  const price = award.valueOre === null ? 'Anbudet' : `Anbudet är värt ${formatKr(award.valueOre)}`
  const limit = award.limitOre === null ? 'gränsen är okänd' : `gränsen är ${formatKr(award.limitOre)}`
  return wrong(
    ['award.supplierId'],
    `${price} och ${limit}. Avbryt och annonsera, eller fråga inköpsfunktionen.`,
  )
}

/** The value with what the policy adds to it is within the limit. */
export function collectedWithinLimit({ value: { result } }: Facts): Outcome {
  if (result === null || !result.flags.includes('policy-limit-exceeded') || result.policyValueOre === null)
    return met
  return wrong(['value.hasSimilar'], `Det samlade värdet är ${formatKr(result.policyValueOre)}.`)
}
