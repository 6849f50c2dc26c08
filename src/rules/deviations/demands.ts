import type { Demand } from '../catalogue/schema.ts'
import type { Evaluation, Finding } from '../evaluate/evaluate.ts'
import { met, missing, vacuous, type Outcome } from '../evaluate/outcome.ts'
import { noAnswerAt } from '../phrases/empty-phrases.ts'
import { deviationsAsking, deviationsOf, type Deviation } from './deviations.ts'

type OfDeviations = Extract<Demand, { is: 'deviations-explained' | 'deviations-reported' }>

const isOfDeviations = (demand: Demand): demand is OfDeviations =>
  demand.is === 'deviations-explained' || demand.is === 'deviations-reported'

/**
 * The findings with those about departures filled in: what a case departs from shows in all the other findings, so that these
 * are found last.
 */
export const withDeviations = (evaluation: Evaluation): readonly Finding[] =>
  evaluation.findings.map((finding) => {
    const { rule, state } = finding
    return isOfDeviations(rule.demand) && state !== 'unknown'
      ? { rule, ...outcomeOf(rule.demand, evaluation) }
      : finding
  })

function outcomeOf(demand: OfDeviations, evaluation: Evaluation): Outcome {
  const { case: found } = evaluation.facts
  const isExplained = demand.is === 'deviations-explained'
  const looksAt = isExplained ? deviationsAsking(evaluation) : deviationsOf(evaluation).filter(isToReport)
  if (looksAt.length === 0) return vacuous
  const open = looksAt.filter(({ reason, reasonAt, reportedOn }) =>
    isExplained
      ? reason === undefined || noAnswerAt(found, reasonAt) !== undefined
      : reportedOn === undefined,
  )
  if (open.length === 0) return met
  return missing(
    open.map(({ id, reasonAt }) => (isExplained ? reasonAt : `deviations.${id}.reportedOn`)),
    open.map(({ title }) => `${title}.`).join(' '),
  )
}

/** What only the program itself advises against is nobody's to report. */
export const isToReport = ({ layer }: Deviation): boolean => layer !== 'program' && layer !== 'revision'
