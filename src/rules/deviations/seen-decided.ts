import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import { decisionStages } from '../../domain/case/choices.ts'
import { sayField } from '../../domain/case/fields/read.ts'
import { getAt } from '../../domain/case/path.ts'
import type { Case, Later } from '../../domain/case/schema.ts'
import { enumerated } from '../../domain/enumerated.ts'
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

/** Stages that were decided after the step that they come before. */
export function lateStages(
  { facts: { case: found } }: Evaluation,
  speaking: readonly Finding[],
): readonly Seen[] {
  const demands = speaking.flatMap(({ rule: { demand } }) =>
    demand.is === 'stages-decided' ? demand.stages : [],
  )
  return demands.flatMap(({ stage, before }) => {
    const on = found.decision.stages?.find(({ id }) => id === stage)?.on
    const first = daysOf(found, before)
      .map(({ date }) => date)
      .toSorted()[0]
    if (on === undefined || first === undefined || on <= first) return []
    const name = decisionStages[stage]
    return [
      {
        about: stage,
        figures: {
          stage,
          late: `Beslutet ${name.charAt(0).toLowerCase()}${name.slice(1)} fattades ${formatDate(on)}, efter ${stepWords[before].before(undefined)} ${formatDate(first)}.`,
        },
      },
    ]
  })
}

/** What a decision rests on: what was bought, at what value, of whom and why. */
const decisive = /^(subject\.|value\.|reason\.|inquiry\.criteri|award\.|suppliers\.[^.]+(\.bid\.|$))/

/** Answers that a decision rests on and that were changed after it, and are not as they were. */
export function changedAfter({ facts: { case: found } }: Evaluation): readonly Seen[] {
  const rows = (found.later ?? []).filter(
    (row) =>
      (row.after === 'decided' || row.after === 'told' || row.after === 'signed') &&
      decisive.test(row.field) &&
      !isAsBefore(found, row),
  )
  if (rows.length === 0) return []
  const names = [...new Set(rows.map(({ field }) => nameOf(field)))]
  const days = [...new Set(rows.map(({ on }) => formatDate(on)))]
  return [{ figures: { changed: `Ändrat ${enumerated(days)}, efter beslutet: ${enumerated(names)}.` } }]
}

function isAsBefore(found: Case, { field, was, who }: Later): boolean {
  const value = getAt(found, field)
  if (who !== undefined) return false
  const at = fieldAt(field)
  return at !== undefined && value !== undefined && sayField(at, value) === was
}

function nameOf(field: string): string {
  if (/^suppliers\.[^.]+$/.test(field)) return 'leverantör'
  const name = field === 'award.supplierId' ? 'vinnare' : (fieldAt(field)?.short ?? field)
  return /^[A-ZÅÄÖ][a-zåäö]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name
}
