import { getAt } from '../../domain/case/path.ts'
import { formatKr } from '../../domain/money.ts'
import type { Demand } from '../catalogue/schema.ts'
import { answerProblem } from '../local/answers.ts'
import type { Facts } from './facts.ts'
import { met, missing, vacuous, waiting, wrong, type Outcome } from './outcome.ts'

/** The legal value is not over the routine's own amount, or the purchase is handed over. */
export function valueWithin({ value: { legalOre }, case: { reason } }: Facts, kronor: number): Outcome {
  if (legalOre === null) return waiting('Värdet är inte uträknat än.')
  if (legalOre <= kronor * 100 || reason.way === 'hand-over') return met
  return wrong([], `Värdet är ${formatKr(legalOre)}.`)
}

/** A question of the routine is answered, and the answer is of its kind. */
export function localAnswer(
  { case: found }: Facts,
  demand: Extract<Demand, { is: 'local-answer' }>,
): Outcome {
  const path = `local.${demand.question}.answer`
  const answer = getAt(found, path)
  if (typeof answer !== 'string') return demand.optional ? vacuous : missing([path])
  const problem = answerProblem(demand.answer, answer)
  return problem === null ? met : wrong([path], problem)
}
