import type { Case } from '../../../src/domain/case/schema.ts'
import { formatDate, type LocalDate } from '../../../src/domain/local-date.ts'
import { formatKr, formatOre } from '../../../src/domain/money.ts'
import { ownAmountRemark } from '../../../src/rules/parameters/own-amount.ts'
import { limitAgeWords } from '../../../src/rules/parameters/limit-age.ts'
import { lowestKnownLimit, type FoundLimit } from '../../../src/rules/parameters/limits.ts'

/** The row of the limits that a value was held against, in words. */
export interface LimitFacts {
  /** "Under 700 000 kr". */
  readonly amount: string
  /** What it is the limit of, and for which days. */
  readonly about: readonly string[]
  /** Null where no row holds the day. */
  readonly source: { readonly title: string; readonly address: string | null } | null
  /** Whose amount it is, or whether anybody has seen it in its source; with what to do where it is not known. */
  readonly standing: string
  readonly isSure: boolean
}

/** `limit`: the row used, or null where no row holds the day that the procurement began. */
export function limitFacts(limit: FoundLimit | null, found: Case): LimitFacts {
  const { law = 'LOU', startDate } = found.subject
  const began = startDate === undefined ? [] : [`Den här började ${dayWords(startDate)}.`]
  if (limit === null)
    return {
      amount: 'Okänd',
      about: [`Programmet har ingen gräns i ${law} för den valda kategorin den dagen.`, ...began],
      source: null,
      standing: 'Kontrollera lag, kategori och dag, eller fråga inköpsfunktionen.',
      isSure: false,
    }
  return {
    amount:
      limit.ore === null
        ? 'Okänd i kronor'
        : `${limit.comparison === '<' ? 'Under' : 'Högst'} ${formatKr(limit.ore)}`,
    about: [`${limit.label}, ${law}.`, `Gäller upphandlingar som påbörjas ${daysOf(limit)}.`, ...began],
    source: { title: limit.source.title, address: limit.source.address ?? null },
    standing: standingOf(limit, found),
    isSure: limit.verified && limit.ore !== null && ageOf(limit, found) === null,
  }
}

const daysOf = ({ from, to }: FoundLimit): string =>
  to === null ? `från ${dayWords(from)}` : `från ${dayWords(from)} till och med ${dayWords(to)}`

function standingOf(limit: FoundLimit, { subject, basis }: Case): string {
  const { enteredBy, ore, verified, checkedOn, eur } = limit
  if (enteredBy !== undefined)
    return [
      `Beloppet är inlagt av ${enteredBy.name} den ${dayWords(enteredBy.on)}. Programmets egen tabell saknar det.`,
      ownAmountRemark(limit),
    ]
      .filter((words) => words !== null)
      .join(' ')
  if (ore !== null)
    return verified
      ? (ageOf(limit, { subject }) ?? `Kontrollerad mot källan ${dayWords(checkedOn)}.`)
      : 'Beloppet är inte kontrollerat mot källan. Fråga inköpsfunktionen om värdet ligger nära.'
  const euro = eur === undefined ? '' : ` Det motsvarar ${formatOre(eur * 100)} euro.`
  const { law = 'LOU', startDate = '' } = subject
  const lowest = lowestKnownLimit(law, startDate, basis?.limits)
  const anyway =
    lowest === 'unknown' || lowest.ore === null ? '' : ` Ett värde under ${formatKr(lowest.ore)} ryms ändå.`
  return `Programmet har inte beloppet i kronor.${euro} Inköpsfunktionen kan lägga in det under Inställningar, För inköpsfunktionen.${anyway}`
}

const ageOf = (limit: FoundLimit, { subject: { law = 'LOU', startDate } }: Pick<Case, 'subject'>) =>
  startDate === undefined ? null : limitAgeWords(limit, law, startDate)

/** A date that is not broken over two lines. */
const dayWords = (date: LocalDate): string => formatDate(date).replaceAll(' ', '\u00A0')
