import { decisionStages } from '../../domain/case/choices.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { formatDate } from '../../domain/local-date.ts'
import type { DecisionDemand } from '../catalogue/decision-demands.ts'
import type { Demand } from '../catalogue/schema.ts'
import type { Evaluation, Finding } from '../evaluate/evaluate.ts'
import type { Facts } from '../evaluate/facts.ts'
import { daysOf } from '../order/steps.ts'
import { stepWords } from '../order/words.ts'
import type { Seen } from './seen.ts'

type Wanted = Extract<Demand, { is: Extract<DecisionDemand, 'stages-decided'> }>['stages'][number]
type Row = NonNullable<Facts['case']['decision']['stages']>[number]

/** A stage that a rule wants decided, with the first day of the step that it comes before. */
interface Stage {
  readonly stage: Wanted['stage']
  readonly step: Wanted['before']
  readonly first: LocalDate
  readonly row: Row | undefined
  /** "beslutet att börja upphandlingen" */
  readonly name: string
}

/** Those whose step is taken: before that, nothing of them is late. */
function stagesOf({ facts: { case: found } }: Evaluation, speaking: readonly Finding[]): readonly Stage[] {
  const wanted = speaking.flatMap(({ rule: { demand } }) =>
    demand.is === 'stages-decided' ? demand.stages : [],
  )
  return wanted.flatMap(({ stage, before: step }) => {
    const first = daysOf(found, step)
      .map(({ date }) => date)
      .toSorted()[0]
    const row = found.decision.stages?.find(({ id }) => id === stage)
    const words = decisionStages[stage]
    const name = `beslutet ${words.charAt(0).toLowerCase()}${words.slice(1)}`
    return first === undefined ? [] : [{ stage, step, first, row, name }]
  })
}

/** Stages that were decided after the step that they come before; `ahead`: and those that cannot be decided before it any more. */
export function lateStages(
  evaluation: Evaluation,
  speaking: readonly Finding[],
  ahead: boolean,
): readonly Seen[] {
  const { today } = evaluation.facts
  return stagesOf(evaluation, speaking).flatMap(({ stage, step, first, row, name }) => {
    const on = row?.on
    if ((on ?? (ahead ? today : first)) <= first) return []
    const taken = ahead || on === undefined ? 'fattas först' : `fattades ${formatDate(on)},`
    return [
      {
        about: stage,
        figures: {
          stage,
          late: `${upper(name)} ${taken} efter ${stepWords[step].before(undefined)} ${formatDate(first)}.`,
        },
      },
    ]
  })
}

/**
 * Stages that nobody is noted to have decided, or no day of which is, though the day is past on which the step after them was taken.
 * `ahead`: one without a day is late, and told as that.
 */
export function missingStages(
  evaluation: Evaluation,
  speaking: readonly Finding[],
  ahead: boolean,
): readonly Seen[] {
  const { today } = evaluation.facts
  return stagesOf(evaluation, speaking).flatMap(({ stage, step, first, row, name }) => {
    const [who, on] = [row?.by?.name, row?.on]
    const isTold = who !== undefined && on !== undefined
    const isLate = on === undefined ? ahead : on > first
    if (today <= first || isTold || isLate) return []
    const taken = `${stepWords[step].happened(undefined)} ${formatDate(first)}.`
    return [{ about: stage, figures: { stage, missing: `${lacks(name, who, on)} ${taken}` } }]
  })
}

function lacks(name: string, who: string | undefined, on: LocalDate | undefined): string {
  if (who === undefined && on === undefined) return `${upper(name)} är inte noterat.`
  return who === undefined
    ? `Det är inte noterat vem som fattade ${name}.`
    : `Det är inte noterat när ${name} fattades.`
}

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
