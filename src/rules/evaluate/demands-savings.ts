import { savingsOf } from '../savings/savings.ts'
import type { Facts } from './facts.ts'
import { met, missing, vacuous, type Outcome } from './outcome.ts'

/** A saving that is told carries what it rests on. That it cannot be computed is an answer. */
export function savingsComplete({ case: found }: Facts): Outcome {
  const savings = savingsOf(found)
  if (savings.is === 'not-asked') return vacuous
  return savings.is === 'open' ? missing(savings.fields) : met
}
