import type { Case } from '../domain/case/schema.ts'
import { isChecked } from '../rules/catalogue/source-text.ts'
import type { Evaluation, Finding } from '../rules/evaluate/evaluate.ts'
import { comesWithFiling } from '../rules/evaluate/filing.ts'
import { openPoints } from '../rules/evaluate/open-points.ts'
import { occasionsOf, type Evaluated } from '../rules/follow-up/due.ts'
import { undatedIn } from './undated.ts'
import { isSameDay } from '../rules/order/step-order.ts'

/** How a rule came out, in a word. What is only to be remembered has no outcome. */
const outcomes: Readonly<Record<Finding['state'], string>> = {
  met: 'Uppfylld',
  missing: 'Svar saknas',
  wrong: 'Inte uppfylld',
  waiting: 'Väntar',
  unknown: '',
}

/** Not met, and accepted for the reason that is given. */
const deviation = 'Avvikelse, förklarad'

/** Both steps were taken, and which came first nobody can see. */
const undated = 'Går inte att se: dagen är inte antecknad'

/** Tells of each finding of a case how it came out. */
export function outcomesIn(evaluation: Evaluation): (finding: Finding) => string {
  const isWhole = openPoints(evaluation).length === 0
  return (finding) => outcomeOf(finding, evaluation, isWhole)
}

/**
 * What is done for a rule whose wording is not checked is an answer: whether the rule is met, nobody has looked. A rule
 * about what the case has none of is not met by that, and once the purchase is made, none is to come. Days say nothing of
 * which came first on one day.
 */
function outcomeOf(finding: Finding, evaluation: Evaluation, isWhole: boolean): string {
  const found = evaluation.facts.case
  const { rule, state, vacuous, explained } = finding
  if (undatedIn(found, finding).length > 0) return undated
  if (vacuous) return isOver(found) ? 'Inte aktuell' : 'Inte aktuell än'
  if (rule.demand.is === 'evaluated' && state === 'met' && !isEvaluated(evaluation, rule.demand))
    return 'Inte aktuell än'
  if (explained) return deviation
  if (isWhole && awaitsRegistrar(finding, found)) return 'Väntar på registratorn'
  if (state !== 'met') return outcomes[state]
  if (rule.demand.is === 'step-order' && isSameDay(found, rule.demand)) return 'Samma dag'
  return rule.layer === 'law' && !isChecked(rule, found.subject) ? 'Besvarad' : outcomes.met
}

/** A look back of the kind that a rule asks for is made: that none is late yet is nothing that is met. */
const isEvaluated = (evaluation: Evaluation, { before }: Evaluated): boolean =>
  occasionsOf(evaluation).some(
    ({ kind, doneOn }) => doneOn !== undefined && (kind === 'option') === (before === 'option'),
  )

/** Only what the registrar gives lacks, or its time runs. */
const awaitsRegistrar = ({ state, fields }: Finding, { record }: Case): boolean =>
  (state === 'missing' || (state === 'waiting' && record.registeredOn === undefined)) &&
  fields.length > 0 &&
  fields.every(comesWithFiling)

const isOver = ({ decision, contract }: Case): boolean =>
  decision.outcome === 'cancel' || contract.signedOn !== undefined
