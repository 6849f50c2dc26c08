import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import { keptReason } from '../../domain/case/kept-statements.ts'
import { readyPattern, valuesAt, type At } from '../../domain/case/pattern.ts'
import { remember, rememberLast } from '../../domain/remember.ts'
import { getAt } from '../../domain/case/path.ts'
import { formatDate, type LocalDate } from '../../domain/local-date.ts'
import { earliestContractDay, lastDayAfter, lastDayOfQuarterly, legalDays } from '../calendar/last-days.ts'
import type { Demand } from '../catalogue/schema.ts'
import type { Facts } from './facts.ts'
import { met, missing, vacuous, waiting, wrong, type Outcome } from './outcome.ts'
import { periodOf } from './period.ts'

const dateAt = (facts: Facts, path: string): LocalDate | undefined => {
  const value = getAt(facts.case, path)
  return typeof value === 'string' ? value : undefined
}

/**
 * The last of the given dates is not before any of the others, equal days allowed; dates that are missing are passed
 * over, and a pattern stands for the date of every row. An earlier statement is kept as it was, and has nothing to mend; a
 * check taken over from another case has that case's day.
 */
export function inOrder(fields: readonly string[]): (facts: Facts) => Outcome {
  const first = fields.slice(0, -1).map(earlierAt)
  const last = fields.slice(-1).map(laterAt)
  return (facts) => {
    const later = datesIn(facts, last)
    if (later.length === 0) return vacuous
    const earlier = datesIn(facts, first)
    return earlier.length === 0 ? vacuous : orderOf(earlier, later)
  }
}

function orderOf(first: readonly DateAt[], last: readonly DateAt[]): Outcome {
  for (const later of last)
    for (const before of first)
      if (later.value < before.value)
        return wrong(
          [later.path],
          `”${short(later.path)}” ${later.value} ligger före ”${short(before.path)}” ${before.value}.`,
        )
  return met
}

/** Days of checks that were taken over from another case: made in that one, they hold as long as such answers do. */
const takenOver: (facts: Facts) => readonly string[] = rememberLast((facts) =>
  valuesAt(facts.case, 'suppliers.*.checks.*.reusedFrom').map(({ path }) =>
    path.replace(/reusedFrom$/, 'on'),
  ),
)

/** An interest may be stated at any time, also after the decision, and so may what comes in its place. */
function mustComeFirst({ case: found }: Facts, path: string): boolean {
  if (!path.startsWith('impartiality.')) return true
  const [, , id] = path.split('.')
  const statements = found.impartiality.statements ?? []
  const part = statements.find((row) => row.id === id)?.part
  return !statements.some((row) => row.part === part && (row.conflict === 'yes' || row.until !== undefined))
}

interface DateAt extends At {
  readonly value: LocalDate
}

type Dates = (facts: Facts) => readonly DateAt[]

/** The dates of a field of a kind, as a function of the case: the same stand in many rules, and are found once for them all. */
const datesThat = (is: (facts: Facts, path: string) => boolean): ((field: string) => Dates) =>
  remember((field) => {
    const pattern = readyPattern(field)
    return rememberLast((facts: Facts) => {
      const given = valuesAt(facts.case, pattern)
      const isOfKind = (place: At): place is DateAt => isDate(place) && is(facts, place.path)
      return given.every(isOfKind) ? given : given.filter(isOfKind)
    })
  })

const none: readonly DateAt[] = []

const datesAt = datesThat(() => true)
const earlierAt = datesThat(mustComeFirst)
const laterAt = datesThat(
  (facts, path) => keptReason(facts.case, path) === null && !takenOver(facts).includes(path),
)

const isDate = (place: At): place is DateAt => typeof place.value === 'string'

/** Most are of one row, or of none: what one finder has found is given as it is. */
function datesIn(facts: Facts, finders: readonly Dates[]): readonly DateAt[] {
  let all = none
  for (const find of finders) {
    const dates = find(facts)
    if (dates.length > 0) all = all.length === 0 ? dates : [...all, ...dates]
  }
  return all
}

const short = (path: string): string => fieldAt(path)?.short ?? path

type WithinDays = Extract<Demand, { is: 'within-days' }>

/** The days that an act gives for a demand, on the day the procurement began; null where they are not read. */
export function daysGiven(
  { case: { subject }, today }: Facts,
  demand: Pick<WithinDays, 'amount'>,
): number | null {
  return legalDays(demand.amount, subject.law ?? 'LOU', subject.startDate ?? today)?.days ?? null
}

/** The field's day is within the act's days after the first of the `from` dates that is there. */
export function deadlineKept(facts: Facts, demand: WithinDays): Outcome {
  const start = demand.from.map((path) => dateAt(facts, path)).find((date) => date !== undefined)
  const days = daysGiven(facts, demand)
  if (days === null)
    return waiting(
      `Programmet vet inte hur många dagar ni har enligt ${facts.case.subject.law ?? 'LOU'}: kontrollera fristen i lagen.`,
    )
  if (start === undefined) return waiting('Tiden börjar när avtalet är tecknat eller upphandlingen avbruten.')
  const first = lastDayAfter(start, days)
  const quarterDays = demand.quarterly === undefined ? null : daysGiven(facts, { amount: demand.quarterly })
  const last = quarterDays === null ? first : lastDayOfQuarterly(start, quarterDays)
  // What was done before the time began is not what the duty asks for: a case is often registered when it is opened.
  // What is written for a day to come is not done.
  const at = dateAt(facts, demand.field)
  const done = at !== undefined && at >= start && at <= facts.today ? at : undefined
  const until = `${formatDate(first)}${last === first ? '' : `, eller ${formatDate(last)} om ni samlar kvartalets annonser`}`
  if (done === undefined)
    return facts.today <= last
      ? waiting(`Senast ${until}.`, [demand.field])
      : wrong([demand.field], `Skulle ha varit klart senast ${until}.`)
  return done <= last ? met : wrong([demand.field], `Blev klart ${done}, efter sista dagen ${last}.`)
}

/** Days that are written as done are not after today. Waiting, not wrong: a case may be played on its own dates. */
export function notInFuture(fields: readonly string[]): (facts: Facts) => Outcome {
  const dates = fields.map(datesAt)
  return (facts) => {
    const given = datesIn(facts, dates)
    const first = given.find(({ value }) => value > facts.today)
    return first === undefined
      ? met
      : waiting(
          `”${short(first.path)}” ${first.value} ligger i framtiden.`,
          given.filter(({ value }) => value > facts.today).map(({ path }) => path),
        )
  }
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
  if (voluntaryOn === undefined) return vacuous
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

/** The first or the last day is said: as it was planned, or by the contract itself, whose day is the one that holds. */
export function periodKnown({ case: { subject, contract } }: Facts, edge: 'start' | 'end'): Outcome {
  const [planned, agreed] =
    edge === 'start' ? [subject.periodStart, contract.startsOn] : [subject.periodEnd, contract.endsOn]
  return planned === undefined && agreed === undefined
    ? missing([edge === 'start' ? 'subject.periodStart' : 'subject.periodEnd'])
    : met
}
