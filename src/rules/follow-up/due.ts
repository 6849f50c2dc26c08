import { addDays } from '../../domain/local-date.ts'
import type { Demand } from '../catalogue/schema.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import type { Facts } from '../evaluate/facts.ts'
import { met, missing, vacuous, type Outcome } from '../evaluate/outcome.ts'
import { knownAmount } from '../parameters/amounts.ts'
import { optionOccasions, yearlyOccasions, type Occasion } from './occasions.ts'

export type Evaluated = Extract<Demand, { is: 'evaluated' }>

/**
 * The looks back that the rules of a case ask for, with the one that is planned, the first day first. A rule of law or policy
 * speaks before the program's own.
 */
export function occasionsOf({ facts, findings }: Evaluation): readonly Occasion[] {
  const asked = findings.flatMap(({ rule: { demand }, state }) =>
    demand.is === 'evaluated' && state !== 'unknown' ? [demand] : [],
  )
  const yearly = asked.find((demand) => demand.before === undefined)
  const months = yearly?.everyMonths ?? null
  const options = asked.some(({ before }) => before === 'option')
  return [
    ...yearlyOccasions(facts.case, facts.today, months),
    ...(options ? optionOccasions(facts.case, facts.today) : []),
  ].toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/**
 * How the looks back that a rule asks for stand: missing once the last that is past is not made, or an option is soon to be used
 * or let go; else met, and where nothing is planned there is nothing to meet.
 */
export function evaluated(facts: Facts, demand: Evaluated): Outcome {
  const { case: found, today } = facts
  if (demand.before === 'option') return ofOptions(facts)
  const occasions = yearlyOccasions(found, today, demand.everyMonths ?? null)
  const last = occasions.findLast(({ on }) => on < today)
  if (last !== undefined && last.doneOn === undefined)
    return missing([last.resultAt], `Skulle ha gjorts senast ${last.on}.`)
  const next = occasions.find(({ on, doneOn }) => on >= today && doneOn === undefined)
  if (occasions.length === 0) return vacuous
  return next === undefined ? met : { ...met, detail: `Nästa gång senast ${next.on}.` }
}

/** The days before an option's last day from which it is time to look back are the program's own. */
function ofOptions(facts: Facts): Outcome {
  const { case: found, today } = facts
  const occasions = optionOccasions(found, today)
  const from = addDays(today, knownAmount('option-before-days', 'LOU', today))
  const soon = occasions.filter(({ on, doneOn }) => doneOn === undefined && today <= on && on <= from)
  if (occasions.length === 0) return vacuous
  return missing(
    soon.map(({ resultAt }) => resultAt),
    soon.map(({ option, on }) => `${option ?? 'Option'}: sista dag att använda den är ${on}.`).join(' '),
  )
}
