import { decisionStages } from '../../domain/case/choices.ts'
import { formatDate } from '../../domain/local-date.ts'
import type { Evaluation, Finding } from '../evaluate/evaluate.ts'
import { daysOf } from '../order/steps.ts'
import { stepWords } from '../order/words.ts'
import type { Seen } from './seen.ts'

/** It is decided, and the day of the decision has come; or a contract is signed, which presupposes a decision. */
export function isDecidedBy(evaluation: Evaluation): boolean {
  const { case: found, today } = evaluation.facts
  const { outcome, decidedOn } = found.decision
  const isMade = outcome === 'award' && decidedOn !== undefined && decidedOn <= today
  return isMade || (outcome !== 'cancel' && isSignedBy(evaluation))
}

/** A contract is signed, and the day has come. */
export const isSignedBy = ({ facts: { case: found, today } }: Evaluation): boolean =>
  found.contract.signedOn !== undefined && found.contract.signedOn <= today

/** Whoever prepares the purchase decides on it. */
export const samePersonDecides = ({ facts }: Evaluation): readonly Seen[] =>
  facts.deciderIsPreparer === true
    ? [{ figures: { decider: facts.case.decision.decider?.name ?? 'Samma person' } }]
    : []

/** Stages that were decided after the step that they come before; `ahead`: and those that cannot be decided before it any more. */
export function lateStages(
  { facts: { case: found, today } }: Evaluation,
  speaking: readonly Finding[],
  ahead: boolean,
): readonly Seen[] {
  const demands = speaking.flatMap(({ rule: { demand } }) =>
    demand.is === 'stages-decided' ? demand.stages : [],
  )
  return demands.flatMap(({ stage, before }) => {
    const on = found.decision.stages?.find(({ id }) => id === stage)?.on
    const first = daysOf(found, before)
      .map(({ date }) => date)
      .toSorted()[0]
    if (first === undefined || (on ?? (ahead ? today : first)) <= first) return []
    const name = decisionStages[stage]
    const taken = ahead || on === undefined ? 'fattas först' : `fattades ${formatDate(on)},`
    return [
      {
        about: stage,
        figures: {
          stage,
          late: `Beslutet ${name.charAt(0).toLowerCase()}${name.slice(1)} ${taken} efter ${stepWords[before].before(undefined)} ${formatDate(first)}.`,
        },
      },
    ]
  })
}
