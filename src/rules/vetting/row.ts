import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { checkGaps } from '../../domain/case/choices.ts'
import { addDays, addMonths, formatDate, type LocalDate } from '../../domain/local-date.ts'
import { kindOf } from '../../domain/suppliers/kind.ts'
import type { Check } from '../catalogue/checks.ts'
import { coveredName } from '../../domain/case/covered.ts'
import { identityKey } from '../../domain/suppliers/identity.ts'
import { isAnother } from '../../domain/suppliers/same-supplier.ts'
import { isEmptyText, noAnswerAt, noAnswerIn, remarkOn, type EmptyPhrase } from '../phrases/empty-phrases.ts'
import { vettingNow } from './about.ts'
import { checksOfCase } from './of-case.ts'

export type CheckAnswers = NonNullable<Supplier['checks']>[number]

/** What a check that is asked for lacks. */
export interface Gap {
  /** The check's id. */
  readonly check: string
  readonly name: string
  readonly is: keyof typeof checkGaps
  /** The answers that would fill it, as paths. */
  readonly fields: readonly string[]
  /** "Skulder hos Kronofogden gällde till och med 5 december 2026." A statement, that a record can hold. */
  readonly says: string
  /** What whoever prepares the purchase is told to do about it: on a page, never in a record. */
  readonly advice?: string
  /** The row as it stands: its day, the last day on which it is good and what it showed. Absent where it has none. */
  readonly on?: LocalDate
  readonly until?: LocalDate
  readonly result?: NonNullable<CheckAnswers['result']>
}

/** The last day on which an answer is good by the check's own time; undefined where it has none, or no day. */
export function goodFrom(
  on: LocalDate | undefined,
  { goodFor }: Pick<Check, 'goodFor'>,
): LocalDate | undefined {
  if (on === undefined || goodFor === null) return undefined
  return goodFor.unit === 'days' ? addDays(on, goodFor.count) : addMonths(on, goodFor.count)
}

/**
 * The last day on which a row is good: what a person has set, else the check's own time; undefined: no last day. A longer
 * time than the check's own counts where it is said why. An answer that nobody could have is good no day.
 */
export function goodUntil(
  row: CheckAnswers,
  check: Pick<Check, 'goodFor' | 'evidence'>,
): LocalDate | undefined {
  if (row.result === 'missing') return undefined
  return isLonger(row, check) && !(saysWhyLonger(row) && check.evidence === 'keep')
    ? goodFrom(row.on, check)
    : (row.validUntil ?? goodFrom(row.on, check))
}

/** Whether a person says that an answer is good for longer than such answers are: then they say why. */
export function isLonger({ on, validUntil }: CheckAnswers, check: Pick<Check, 'goodFor'>): boolean {
  if (validUntil === undefined) return false
  const own = goodFrom(on, check)
  return own !== undefined && own < validUntil
}

const saysWhyLonger = ({ longerWhy }: CheckAnswers): boolean =>
  longerWhy !== undefined && !isEmptyText('suppliers.*.checks.*.longerWhy', longerWhy)

/** Whether a row has grown old by a day. */
export function isStale(
  row: CheckAnswers,
  check: Pick<Check, 'goodFor' | 'evidence'>,
  day: LocalDate,
): boolean {
  const until = goodUntil(row, check)
  return until !== undefined && until < day
}

/**
 * The check that is asked for by its id on a day, where it holds then and can be made on the supplier. One that a local
 * routine has no use for is not asked for; what law and policy ask is always among the checks of the case.
 */
export function checkAsked(found: Case, supplier: Supplier, id: string, day: LocalDate): Check | undefined {
  const check = checksOfCase(found, day).find((one) => one.id === id)
  return check?.for.includes(kindOf(supplier)) === true ? check : undefined
}

/** The check by its id as the case has it on a day; undefined where there is none then. */
export const heldCheck = (found: Case, id: string, day: LocalDate): Check | undefined =>
  checksOfCase(found, day).find((check) => check.id === id)

/** Where the answers of a check stand. */
export const checkPath = ({ id }: Supplier, check: string): string => `suppliers.${id}.checks.${check}`

/** A file, or the place of one, that shows what was seen. A place that nobody can go to is none. */
export function hasEvidence(found: Case, at: string): boolean {
  const { attachments, elsewhere = [] } = found
  return (
    attachments.some(({ belongsTo }) => belongsTo === at) ||
    elsewhere.some(
      ({ id, belongsTo, where }) =>
        belongsTo === at && where !== undefined && nowhereAt(found, `elsewhere.${id}.where`) === undefined,
    )
  )
}

/** What says no place at a path, or undefined where it does: a number of the registrar's, "2026/123", is one without a word. */
export function nowhereAt(found: Case, path: string): EmptyPhrase | undefined {
  const empty = noAnswerAt(found, path)
  return empty?.kind.phrases.length === 0 && /[\p{L}\d]{3}/u.test(empty.text) ? undefined : empty
}

/** What a check that was made lacks on a day: the row as it stands. Nothing is said of one that was not made. */
export function gapsInRow(found: Case, supplier: Supplier, check: Check, day: LocalDate): readonly Gap[] {
  const row = supplier.checks?.find(({ id }) => id === check.id)
  return withRow(row, check, lacksInRow(found, supplier, check, row, day))
}

/** The gaps with the row that they are in: what is accepted of it says nothing of an older or a worse one. */
export function withRow(
  row: CheckAnswers | undefined,
  check: Pick<Check, 'goodFor' | 'evidence'>,
  gaps: readonly Gap[],
): readonly Gap[] {
  if (row === undefined || gaps.length === 0) return gaps
  const { on, result } = row
  const until = result === undefined ? undefined : goodUntil(row, check)
  const stands = {
    ...(on === undefined ? {} : { on }),
    ...(until === undefined ? {} : { until }),
    ...(result === undefined ? {} : { result }),
  }
  return gaps.map((one) => ({ ...one, ...stands }))
}

function lacksInRow(
  found: Case,
  supplier: Supplier,
  check: Check,
  row: CheckAnswers | undefined,
  day: LocalDate,
): readonly Gap[] {
  const [at, gap] = [checkPath(supplier, check.id), gapOf(check)]
  if (row?.result === undefined)
    return [
      gap('not-made', [`${at}.result`, ...(row?.on === undefined ? [`${at}.on`] : [])], 'är inte gjord'),
    ]
  if (isAnother(row.of, supplier))
    return [gap('other-supplier', [`${at}.result`], `är gjord på ${whomNoted(row.of)}, som är en annan`)]
  if (row.on === undefined) return [gap('not-dated', [`${at}.on`], 'saknar datum')]
  if (row.result === 'missing') return notHad(found, row, check, at)
  // A check that has another wording now was made under the one of its day.
  const then = heldCheck(found, check.id, row.on) ?? check
  return [
    ...staleIn(row, then, day, at),
    ...(then.evidence === 'look-only' ? [] : toldIn(found, supplier, row, then, at)),
  ]
}

/** Whom a note names, with a personal number hidden. */
export const whomNoted = (of: CheckAnswers['of']): string =>
  of === undefined || identityKey(of) === undefined ? 'en leverantör utan namn och nummer' : coveredName(of)

function staleIn(row: CheckAnswers, check: Check, day: LocalDate, at: string): readonly Gap[] {
  const until = goodUntil(row, check)
  if (until === undefined || until >= day) return []
  const isUnexplained = row.validUntil !== undefined && row.validUntil >= day && check.evidence === 'keep'
  return [
    gapOf(check)(
      'stale',
      [`${at}.on`, ...(isUnexplained ? [`${at}.longerWhy`] : [])],
      `gällde till och med ${formatDate(until)}`,
      isUnexplained ? 'Gäller svaret längre: skriv varför.' : undefined,
    ),
  ]
}

/** What nobody could have is a gap, and it is said why. */
function notHad(found: Case, row: CheckAnswers, check: Check, at: string): readonly Gap[] {
  const gap = gapOf(check)
  const isTold = check.evidence === 'look-only' || saysSeen(found, row, at)
  return [
    gap('not-had', [`${at}.result`], 'gick inte att få'),
    ...(isTold ? [] : [gap('not-told', [`${at}.seen`], 'säger inte varför det inte gick')]),
  ]
}

const saysSeen = (found: Case, { seen }: CheckAnswers, at: string): boolean =>
  seen !== undefined &&
  noAnswerIn(found, 'suppliers.*.checks.*.seen', { path: `${at}.seen`, value: seen }) === undefined

/** Whether a clear answer about the subcontractors leaves open who they are: there are some, or nobody knows, and none is named. */
export function asksWhoHelps(supplier: Supplier, row: CheckAnswers, check: Check): boolean {
  const { subcontractors, subcontractorsWho } = vettingNow(supplier)
  return (
    check.aboutHelpers === true &&
    row.result === 'clear' &&
    row.seen === undefined &&
    subcontractorsWho === undefined &&
    (subcontractors === 'yes' || subcontractors === 'unknown')
  )
}

/** What was seen where it was not clear, and what shows it. */
function toldIn(
  found: Case,
  supplier: Supplier,
  row: CheckAnswers,
  check: Check,
  at: string,
): readonly Gap[] {
  const gap = gapOf(check)
  const notKept = { path: `${at}.notKept`, value: row.notKept }
  const empty = noAnswerIn(found, 'suppliers.*.checks.*.notKept', notKept)
  const isProved = hasEvidence(found, at) || (row.notKept !== undefined && empty === undefined)
  const advice =
    empty === undefined
      ? 'Lägg till en fil, skriv var den finns eller varför den inte är sparad.'
      : remarkOn(empty)
  return [
    ...(asksWhoHelps(supplier, row, check)
      ? [gap('not-told', [`${at}.seen`], 'säger inte vilka underleverantörerna är')]
      : []),
    // What is only to be attentive to is noted also where there was nothing to see.
    ...((row.result !== 'clear' || check.attention === true) && !saysSeen(found, row, at)
      ? [gap('not-told', [`${at}.seen`], 'säger inte vad ni såg')]
      : []),
    ...(isProved ? [] : [gap('not-proved', [`${at}.notKept`], 'saknar underlag', advice)]),
  ]
}

/** A gap of a check, told by what follows its name; `advice`: what to do about it, as a sentence. */
export const gapOf =
  ({ id, name }: Pick<Check, 'id' | 'name'>) =>
  (is: Gap['is'], fields: readonly string[], says: string, advice?: string): Gap => ({
    check: id,
    name,
    is,
    fields,
    says: `”${name}” ${says}.`,
    ...(advice === undefined ? {} : { advice }),
  })

/** What a gap is and what to do about it, for whoever prepares the purchase. */
export const adviseGap = ({ says, advice }: Gap): string =>
  advice === undefined ? says : `${says} ${advice}`

/** What is lacking and what to do about it, in sentences: checks that lack the same are named together. */
export const sayGaps = (gaps: readonly Gap[]): string => gapWords(gaps, adviseGap)

/** The same as statements alone, as a record, a report or a paper has them. */
export const factGaps = (gaps: readonly Gap[]): string => gapWords(gaps, ({ says }) => says)

function gapWords(gaps: readonly Gap[], wordsOf: (gap: Gap) => string): string {
  const together = (Object.keys(titles) as (keyof typeof titles)[]).flatMap((is) => {
    const names = gaps.filter((gap) => gap.is === is).map(({ name }) => `”${name}”`)
    return names.length === 0 ? [] : [`${titles[is]}: ${names.join(', ')}.`]
  })
  const others = gaps.filter(({ is }) => !Object.hasOwn(titles, is)).map(wordsOf)
  return [...together, ...others].join(' ')
}

const titles = {
  'not-made': 'Inte gjort',
  'not-had': 'Gick inte att få',
  'other-supplier': 'Gjort på en annan leverantör',
  'not-dated': 'Utan datum',
  'not-proved': 'Utan underlag',
} as const
