import { partRoles } from '../../domain/case/choices.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { addDays, formatDate, type LocalDate } from '../../domain/local-date.ts'
import type { Demand } from '../catalogue/schema.ts'
import type { Evaluation, Finding } from '../evaluate/evaluate.ts'
import type { Facts } from '../evaluate/facts.ts'
import { met, missing, vacuous, wrong, type Outcome } from '../evaluate/outcome.ts'
import { knownAmount } from '../parameters/amounts.ts'
import { optionOccasions, plannedTooLate, yearlyOccasions, type Occasion } from './occasions.ts'

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
 * How the looks back that a rule asks for stand: missing while one that is past is not made, each of them named, or an option
 * is soon to be used or let go, is used, or could be; wrong while the first is planned later than the contract's beginning allows;
 * else met, and where nothing is planned there is nothing to meet.
 */
export function evaluated(facts: Facts, demand: Evaluated): Outcome {
  const { case: found, today } = facts
  if (demand.before === 'option') return ofOptions(facts)
  const { isPlanned, missed, next } = lookBack(
    yearlyOccasions(found, today, demand.everyMonths ?? null),
    today,
  )
  if (!isPlanned) return vacuous
  if (missed.length > 0)
    return missing(
      missed.map(({ resultAt }) => resultAt),
      `Avtalet skulle ha utvärderats senast ${daysWords(missed)}.`,
    )
  const late = demand.everyMonths === undefined ? undefined : plannedTooLate(found, today, demand.everyMonths)
  if (late !== undefined)
    return wrong(
      ['followUp.on'],
      `Den första uppföljningen är planerad till ${formatDate(late.on)}. Räknat från avtalets början är sista dagen ${formatDate(late.latest)}.`,
    )
  return next === undefined ? met : { ...met, detail: `Nästa gång senast ${formatDate(next.on)}.` }
}

/** Those whose day has passed and that are not made, and the first to come: those after it are not looked for. */
function lookBack(occasions: Iterable<Occasion>, today: LocalDate) {
  const missed: Occasion[] = []
  let isPlanned = false
  for (const occasion of occasions) {
    isPlanned = true
    if (occasion.doneOn !== undefined) continue
    if (occasion.on >= today) return { isPlanned, missed, next: occasion }
    missed.push(occasion)
  }
  return { isPlanned, missed, next: undefined }
}

const daysWords = (occasions: readonly Occasion[]): string =>
  enumerated(occasions.map(({ on }) => formatDate(on)))

/** The days before an option's last day from which it is time to look back are the program's own. */
function ofOptions(facts: Facts): Outcome {
  const { case: found, today } = facts
  const occasions = optionOccasions(found, today)
  if (occasions.length === 0) return vacuous
  const from = addDays(today, knownAmount('option-before-days', 'LOU', today))
  const open = occasions.filter(
    ({ doneOn, isUsed, on }) => doneOn === undefined && (isUsed === true || on <= from),
  )
  return missing(
    open.map(({ resultAt }) => resultAt),
    open.map((one) => optionWords(one, today)).join(' '),
  )
}

/** What is said of an option before which nobody has looked back. One without a name of its own is the option. */
function optionWords({ option = 'Option', on, isUsed }: Occasion, today: LocalDate): string {
  const name = option === partRoles.option || option === partRoles.extension ? `${option}en` : option
  if (isUsed === true) return `${name} används, men avtalet är inte utvärderat.`
  const isPast = on < today
  return `${name}: sista dag att använda den ${isPast ? 'var' : 'är'} ${formatDate(on)}${isPast ? ', och avtalet är inte utvärderat' : ''}.`
}

/**
 * What some of the rules ask for and was not looked back at in time: the years that are missed, and each option that is used,
 * or could have been, without. A sentence each.
 */
export function missedWords({ case: found, today }: Facts, asking: readonly Finding[]): readonly string[] {
  const asked = asking.flatMap(({ rule: { demand } }) => (demand.is === 'evaluated' ? [demand] : []))
  const yearly = asked.find(({ before }) => before === undefined)
  const missed =
    yearly === undefined
      ? []
      : lookBack(yearlyOccasions(found, today, yearly.everyMonths ?? null), today).missed
  const options = asked.some(({ before }) => before === 'option')
    ? optionOccasions(found, today).filter(
        ({ doneOn, isUsed, on }) => doneOn === undefined && (isUsed === true || on < today),
      )
    : []
  return [
    ...(missed.length === 0 ? [] : [`Avtalet skulle ha utvärderats senast ${daysWords(missed)}.`]),
    ...options.map((one) => optionWords(one, today)),
  ]
}
