import { decisionStages } from '../../domain/case/choices.ts'
import type { Case } from '../../domain/case/schema.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { formatDate, type LocalDate } from '../../domain/local-date.ts'
import type { Demand } from '../catalogue/schema.ts'
import type { Facts } from '../evaluate/facts.ts'
import { met, missing, wrong, type Outcome } from '../evaluate/outcome.ts'
import { daysOf } from '../order/steps.ts'
import { stepWords } from '../order/words.ts'
import { noAnswerAt } from '../phrases/empty-phrases.ts'

type Wanted = Extract<Demand, { is: 'stages-decided' }>['stages'][number]

/** A decision of a stage that was taken after what it should have come before. */
export interface LateStage {
  readonly stage: Wanted['stage']
  readonly on: LocalDate
  /** The first day of the step that it came after. */
  readonly after: LocalDate
  /** "24 november 2026, efter förfrågan 23 november 2026" */
  readonly when: string
  readonly reason: string | undefined
}

export const stageOf = ({ decision }: Case, stage: Wanted['stage']) =>
  decision.stages?.find(({ id }) => id === stage)

export const stagePath = (stage: Wanted['stage'], name: string): string => `decision.stages.${stage}.${name}`

/**
 * Each stage has been decided: who and when. One that was decided after the first day of the step it comes before is told why;
 * the same day is in order.
 */
export function stagesDecided(facts: Facts, { stages }: Extract<Demand, { is: 'stages-decided' }>): Outcome {
  const open = stages.flatMap(({ stage }) => lacking(facts.case, stage))
  const late = stages.flatMap((one) => lateStage(facts.case, one) ?? [])
  const silent = late.filter(({ reason }) => reason === undefined)
  const detail = lateWords(late)
  if (silent.length > 0)
    return wrong([...silent.map(({ stage }) => stagePath(stage, 'lateReason')), ...open], detail)
  if (open.length > 0) return missing(open)
  return late.length === 0 ? met : { ...met, explained: true, detail }
}

function lacking(found: Case, stage: Wanted['stage']): readonly string[] {
  const row = stageOf(found, stage)
  return [
    ...(row?.by?.name === undefined ? [stagePath(stage, 'by.name')] : []),
    ...(row?.on === undefined ? [stagePath(stage, 'on')] : []),
  ]
}

/** One sentence a day: decisions that were taken in one act are said together. */
function lateWords(late: readonly LateStage[]): string {
  const days = [...new Set(late.map(({ on, after }) => `${on} ${after}`))]
  return days
    .map((day) => {
      const same = late.filter(({ on, after }) => `${on} ${after}` === day)
      const [first] = same
      const names = enumerated(same.map(({ stage }) => lower(decisionStages[stage])))
      return `${same.length > 1 ? 'Besluten' : 'Beslutet'} ${names} fattades ${first?.when ?? ''}.`
    })
    .join(' ')
}

/** The stage, where it was decided after the step; undefined where it was not, or a day is not known. */
export function lateStage(found: Case, { stage, before }: Wanted): LateStage | undefined {
  const on = stageOf(found, stage)?.on
  const after = daysOf(found, before)
    .map(({ date }) => date)
    .toSorted()[0]
  if (on === undefined || after === undefined || on <= after) return undefined
  const path = stagePath(stage, 'lateReason')
  const reason = stageOf(found, stage)?.lateReason
  return {
    stage,
    on,
    after,
    when: `${formatDate(on)}, efter ${stepWords[before].before(undefined)} ${formatDate(after)}`,
    reason: noAnswerAt(found, path) === undefined ? reason : undefined,
  }
}

const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
