import type { Case, Statement } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { samePerson } from '../../domain/same-person.ts'
import { askedSuppliers, supplierName } from '../evaluate/suppliers.ts'

/** Something that was done in the case, on a day: "förfrågan skickades". */
export interface Step {
  readonly words: string
  readonly on: LocalDate
}

export interface StepsAfter {
  /** Done after the interest was stated and before it was dealt with. */
  readonly between: readonly Step[]
  /** Done on the very day of the statement, or of what was done about it: nobody can say which came first. */
  readonly sameDay: readonly Step[]
}

/**
 * What was done in the part of the one who has stated an interest, from then until it was dealt with, oldest first. A
 * step that names who took it counts only where it names that person. Dates alone decide: the case holds no more.
 */
export function stepsAfter(found: Case, statement: Statement): StepsAfter {
  const { on, wayOn, until } = statement
  const end = wayOn ?? until
  if (statement.conflict !== 'yes' || on === undefined) return { between: [], sameDay: [] }
  const steps = stepsOf(found, statement)
    .filter((step) => step.on >= on && (end === undefined || step.on <= end))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const edge = (step: Step): boolean => step.on === on || step.on === end
  return { between: steps.filter((step) => !edge(step)), sameDay: steps.filter(edge) }
}

function stepsOf(found: Case, statement: Statement): readonly Step[] {
  switch (statement.part) {
    case 'decider':
      return dated([['beslutet fattades', found.decision.decidedOn]])
    case 'evaluator':
      return [...compared(found), ...opened(found, statement.name)]
    case 'preparer':
    case undefined:
      return [...prepared(found, statement.name), ...compared(found), ...opened(found, statement.name)]
  }
}

const dated = (steps: readonly (readonly [words: string, on: LocalDate | undefined])[]): readonly Step[] =>
  steps.flatMap(([words, on]) => (on === undefined ? [] : [{ words, on }]))

const compared = ({ award }: Case): readonly Step[] =>
  dated([['anbuden jämfördes', award.comparedOn ?? award.firstComparedAt?.slice(0, 10)]])

function opened({ award }: Case, name: string | undefined): readonly Step[] {
  const present = name !== undefined && (award.openedBy ?? '').toLowerCase().includes(name.toLowerCase())
  return present ? dated([['anbuden öppnades', award.openedOn]]) : []
}

function prepared(found: Case, name: string | undefined): readonly Step[] {
  const { contracts, inquiry, notice, contract } = found
  const isOthers = (by: string | undefined): boolean => samePerson(by, name) === false
  return [
    ...dated([
      ['avtal söktes', contracts.searchedOn],
      ['förfrågan skickades', inquiry.sentOn],
      ['underrättelsen skickades', notice.sentOn],
      ['avtalet tecknades', contract.signedOn],
    ]),
    ...(inquiry.questions ?? []).flatMap((q) =>
      dated([['en fråga från en leverantör besvarades', q.answeredOn]]),
    ),
    ...askedSuppliers(found).flatMap((supplier) => [
      ...(isOthers(supplier.asked?.by)
        ? []
        : dated([[`${supplierName(supplier)} frågades`, supplier.asked?.on]])),
      ...dated([[`${supplierName(supplier)} fick frågan om sitt låga pris`, supplier.bid?.lowAskedOn]]),
      ...checked(supplier.checks ?? [], isOthers).map((on) => ({
        words: `${supplierName(supplier)} kontrollerades`,
        on,
      })),
    ]),
  ]
}

/** The days of the checks, each once: one line for a supplier and a day is enough. */
const checked = (
  checks: NonNullable<Case['suppliers'][number]['checks']>,
  isOthers: (by: string | undefined) => boolean,
): readonly LocalDate[] => [
  ...new Set(checks.flatMap(({ on, by }) => (on === undefined || isOthers(by) ? [] : [on]))),
]
