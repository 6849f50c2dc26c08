import { formatKr } from '../../domain/money.ts'
import type { Facts } from './facts.ts'
import { met, wrong, type Outcome } from './outcome.ts'

/** The accepted bid is allowed by the same rules as the estimate: a bid over the limit is no direct procurement. */
export function awardWithinLimit({ value: { legalAward: award } }: Facts): Outcome {
  if (award === null || award.allowed === 'yes') return met
  const price = award.valueOre === null ? 'Anbudet' : `Anbudet är värt ${formatKr(award.valueOre)}`
  const limit = award.limitOre === null ? 'gränsen är okänd' : `gränsen är ${formatKr(award.limitOre)}`
  return wrong(
    ['award.supplierId'],
    `${price} och ${limit}. Avbryt och annonsera, eller fråga inköpsfunktionen.`,
  )
}
