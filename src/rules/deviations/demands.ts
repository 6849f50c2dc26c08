import type { Demand } from '../catalogue/schema.ts'
import type { Evaluation, Finding } from '../evaluate/evaluate.ts'
import { met, missing, vacuous, type Outcome } from '../evaluate/outcome.ts'
import { deviationsOf, type Deviation } from './deviations.ts'

type OfDeviations = Extract<Demand, { is: 'deviations-explained' | 'deviations-reported' }>

const isOfDeviations = (demand: Demand): demand is OfDeviations =>
  demand.is === 'deviations-explained' || demand.is === 'deviations-reported'

/**
 * The findings with those about departures filled in: what a case departs from shows in all the other findings, so that these
 * are found last.
 */
export function withDeviations(evaluation: Evaluation): readonly Finding[] {
  const { findings } = evaluation
  if (!findings.some(({ rule, state }) => isOfDeviations(rule.demand) && state !== 'unknown')) return findings
  const deviations = deviationsOf(evaluation)
  return findings.map((finding) =>
    isOfDeviations(finding.rule.demand) && finding.state !== 'unknown'
      ? { rule: finding.rule, ...outcomeOf(finding.rule.demand, deviations) }
      : finding,
  )
}

function outcomeOf(demand: OfDeviations, deviations: readonly Deviation[]): Outcome {
  const isExplained = demand.is === 'deviations-explained'
  const looksAt = deviations.filter(isExplained ? ({ asksReason }) => asksReason : isToReport)
  if (looksAt.length === 0) return vacuous
  const open = looksAt.filter(({ reason, isGeneral, reportedOn }) =>
    isExplained ? reason === undefined || isGeneral : reportedOn === undefined,
  )
  if (open.length === 0) return met
  return missing(
    open.map(({ id, reasonAt }) => (isExplained ? reasonAt : `deviations.${id}.reportedOn`)),
    `Det gäller: ${open.map(({ title }) => lowered(title)).join('; ')}.`,
  )
}

/** What only the program itself advises against is nobody's to report. */
export const isToReport = ({ layer }: Deviation): boolean => layer !== 'program' && layer !== 'revision'

/** A title within a sentence: an abbreviation keeps its letters. */
const lowered = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title
