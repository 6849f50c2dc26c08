import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import { placesAt } from '../../domain/case/pattern.ts'
import { getAt } from '../../domain/case/path.ts'
import { addDays, formatDate, type LocalDate } from '../../domain/local-date.ts'
import { earliestContractDay } from '../calendar/last-days.ts'
import type { Facts } from './facts.ts'
import { met, waiting, wrong, type Outcome } from './outcome.ts'
import { periodOf } from './period.ts'

const dateAt = (facts: Facts, path: string): LocalDate | undefined => {
  const value = getAt(facts.case, path)
  return typeof value === 'string' ? value : undefined
}

/**
 * The last of the given dates is not before any of the others, equal days allowed; dates that are missing are passed
 * over, and a pattern stands for the date of every row.
 */
export function inOrder(facts: Facts, patterns: readonly string[]): Outcome {
  const latest = datesAt(facts, patterns.at(-1) ?? '')
  if (latest.length === 0) return met
  const earlier = patterns.slice(0, -1).flatMap((pattern) => datesAt(facts, pattern))
  for (const later of latest) {
    const before = earlier.find(({ date }) => later.date < date)
    if (before)
      return wrong(
        [later.path],
        `”${short(later.path)}” ${later.date} ligger före ”${short(before.path)}” ${before.date}.`,
      )
  }
  return met
}

const datesAt = (
  facts: Facts,
  pattern: string,
): readonly { readonly path: string; readonly date: LocalDate }[] =>
  placesAt(facts.case, pattern).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ path, date: value }] : [],
  )

const short = (path: string): string => fieldAt(path)?.short ?? path

/** Last day of a duty that runs a number of days from the first of the given dates that is there. */
export function deadlineOf(facts: Facts, from: readonly string[], days: number): LocalDate | null {
  const start = from.map((path) => dateAt(facts, path)).find((date) => date !== undefined)
  return start === undefined ? null : addDays(start, days)
}

/** The field's day is at most `days` after the first of the `from` dates that is there. */
export function deadlineKept(facts: Facts, path: string, from: readonly string[], days: number): Outcome {
  const deadline = deadlineOf(facts, from, days)
  if (deadline === null) return waiting('Tiden börjar när avtalet är tecknat eller upphandlingen avbruten.')
  // What was done before the time began is not what the duty asks for: a case is often registered when it is opened.
  // What is written for a day to come is not done.
  const at = dateAt(facts, path)
  const done = at !== undefined && at >= addDays(deadline, -days) && at <= facts.today ? at : undefined
  if (done === undefined)
    return facts.today <= deadline
      ? waiting(`Senast ${formatDate(deadline)}.`, [path])
      : wrong([path], `Skulle ha varit klart senast ${formatDate(deadline)}.`)
  return done <= deadline ? met : wrong([path], `Blev klart ${done}, efter sista dagen ${deadline}.`)
}

/** Days that are written as done are not after today. Waiting, not wrong: a case may be played on its own dates. */
export function notInFuture(facts: Facts, patterns: readonly string[]): Outcome {
  const ahead = patterns
    .flatMap((pattern) => datesAt(facts, pattern))
    .filter(({ date }) => date > facts.today)
  const [first] = ahead
  return first === undefined
    ? met
    : waiting(
        `”${short(first.path)}” ${first.date} ligger i framtiden.`,
        ahead.map(({ path }) => path),
      )
}

/** A typed last day is the one that the priced periods give, where they give one. */
export function periodAgrees({ case: found }: Facts): Outcome {
  const { pricedEnd } = periodOf(found)
  const { periodEnd } = found.subject
  if (pricedEnd === undefined || periodEnd === undefined || periodEnd === pricedEnd) return met
  return wrong(['subject.periodEnd'], `Priset räknas till ${pricedEnd}, men slutet är ${periodEnd}.`)
}

/** After a voluntary notice the contract waits until the standstill is over. Without a notice there is nothing to wait for. */
export function afterStandstill({ case: found }: Facts): Outcome {
  const { law, startDate } = found.subject
  const { voluntaryOn } = found.notice
  const { signedOn } = found.contract
  if (voluntaryOn === undefined) return met
  const first = earliestContractDay(law ?? 'LOU', startDate ?? voluntaryOn, voluntaryOn)
  if (first === null) return waiting('Programmet vet inte hur länge ni måste vänta. Fråga inköpsfunktionen.')
  if (signedOn === undefined) return waiting(`Tidigast ${formatDate(first)}.`, ['contract.signedOn'])
  return signedOn >= first
    ? met
    : wrong(
        ['contract.signedOn'],
        `Avtalet är daterat ${signedOn}, men fick tecknas tidigast ${first}: annonsen publicerades ${voluntaryOn}.`,
      )
}
