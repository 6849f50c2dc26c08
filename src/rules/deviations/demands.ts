import type { Demand } from '../catalogue/schema.ts'
import type { Evaluation, Finding } from '../evaluate/evaluate.ts'
import { met, missing, vacuous, type Outcome } from '../evaluate/outcome.ts'
import type { Picked } from './of-rules.ts'
import { isExplained, ownReasonAt, shownAsking, shownDeviations, type Deviation } from './deviations.ts'

type OfDeviations = Extract<Demand, { is: 'deviations-explained' | 'deviations-reported' }>

export const isOfDeviations = (demand: Demand): demand is OfDeviations =>
  demand.is === 'deviations-explained' || demand.is === 'deviations-reported'

/**
 * The findings with those about departures filled in, which stand at the places `at`: what a case departs from shows in all the
 * other findings, so that these are found last.
 */
export function withDeviations(evaluation: Picked, at: readonly number[]): readonly Finding[] {
  if (at.length === 0) return evaluation.findings
  const filled = [...evaluation.findings]
  for (const place of at) {
    const rule = filled[place]?.rule
    if (rule !== undefined && isOfDeviations(rule.demand))
      filled[place] = { rule, ...outcomeOf(rule.demand, evaluation) }
  }
  return filled
}

const outcomeOf = (demand: OfDeviations, evaluation: Evaluation): Outcome =>
  demand.is === 'deviations-explained' ? explained(evaluation) : reported(evaluation)

function explained(evaluation: Evaluation): Outcome {
  const asking = shownAsking(evaluation)
  if (asking.length === 0) return vacuous
  const open = asking.filter((one) => !isExplained(evaluation.facts.case, one))
  return lacking(open, open.map(ownReasonAt))
}

function reported(evaluation: Evaluation): Outcome {
  const told = shownDeviations(evaluation).filter(isToReport)
  if (told.length === 0) return vacuous
  const rows = evaluation.facts.case.deviations ?? []
  const open = told.filter(({ id }) => rows.find((row) => row.id === id)?.reportedOn === undefined)
  return lacking(
    open,
    open.map(({ id }) => `deviations.${id}.reportedOn`),
  )
}

const lacking = (open: readonly { readonly title: string }[], fields: readonly string[]): Outcome =>
  open.length === 0
    ? met
    : missing(fields, `Det gäller: ${open.map(({ title }) => lowered(title)).join('; ')}.`)

/** What only the program itself advises against is nobody's to report. */
export const isToReport = ({ layer }: Pick<Deviation, 'layer'>): boolean =>
  layer !== 'program' && layer !== 'revision'

/** A title within a sentence: an abbreviation keeps its letters. */
const lowered = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title
