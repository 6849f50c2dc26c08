import { checkGaps } from '../../../src/domain/case/choices.ts'
import { formatDate, type LocalDate } from '../../../src/domain/local-date.ts'
import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { nameFaults } from '../../../src/rules/evaluate/demands-names.ts'
import { isLookOnly } from '../../../src/rules/vetting/look-only.ts'
import {
  checkPath,
  gapsInRow,
  goodUntil,
  hasEvidence,
  type CheckAnswers,
  type Gap,
} from '../../../src/rules/vetting/row.ts'
import { rowOf } from './row-state.ts'

/** What stands in a check's row, for its line while it is folded: no more and no less than is saved there. */
export function rowHolds(found: Case, supplier: Supplier, check: Check, day: LocalDate): string {
  const row = rowOf(supplier, check.id)
  const at = checkPath(supplier, check.id)
  return [
    ...(row === undefined ? [] : [...madeWords(row, check, day), ...seenWords(row), ...takenFrom(row)]),
    ...(row?.result === undefined && isBegun(found, at, row) ? ['Påbörjad: resultatet saknas.'] : []),
    ...gapWords(found, supplier, check, day),
    ...(namesAnother(found, at) ? ['Registret visar ett annat namn eller nummer.'] : []),
    ...(hasUnread(found, at) ? ['Något går inte att läsa. Öppna och rätta det.'] : []),
  ].join(' ')
}

/** Whether something in the row has to be seen at once: it is not folded when the page is shown. */
export function mustBeSeen(found: Case, supplier: Supplier, check: Check, day: LocalDate): boolean {
  const at = checkPath(supplier, check.id)
  const untold = lacks(found, supplier, check, day).some(
    ({ is }) => is === 'not-told' || is === 'other-supplier',
  )
  return untold || namesAnother(found, at) || hasUnread(found, at)
}

const hasUnread = ({ unread }: Case, at: string): boolean =>
  Object.keys(unread).some((path) => path.startsWith(`${at}.`))

const namesAnother = (found: Case, at: string): boolean =>
  nameFaults(found, 'checks').some(({ fields }) => fields.some((path) => path.startsWith(`${at}.`)))

/** Something is saved in the row though nobody has said how it went. */
const isBegun = (found: Case, at: string, row: CheckAnswers | undefined): boolean =>
  hasEvidence(found, at) ||
  (row !== undefined &&
    row.waived === undefined &&
    (row.seen ?? row.notKept ?? row.name ?? row.orgNr) !== undefined)

/** "Gäller till och med 9 mars 2027.", or when it was made where that says more. */
function madeWords(row: CheckAnswers, check: Check, day: LocalDate): readonly string[] {
  if (row.result === undefined || row.on === undefined) return []
  const until = goodUntil(row, check)
  return until === undefined || until < day
    ? [`${formatDate(row.on)}.`]
    : [`Gäller till och med ${formatDate(until)}.`]
}

/** What was seen, or why it is passed over, as long as fits in a line. */
function seenWords({ id, result, seen, waived }: CheckAnswers): readonly string[] {
  if (isLookOnly(id)) return []
  const text = result === undefined ? waived : result === 'clear' ? undefined : seen
  return text === undefined
    ? []
    : [`”${text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text}”`]
}

const longest = 90

const takenFrom = ({ reusedFrom }: CheckAnswers): readonly string[] =>
  reusedFrom === undefined ? [] : [`Övertagen från ärendet ”${reusedFrom.label ?? 'utan namn'}”.`]

/** What a row that is made still lacks; that it has gone out of date or could not be had is said by its tag. */
const lacks = (found: Case, supplier: Supplier, check: Check, day: LocalDate): readonly Gap[] =>
  rowOf(supplier, check.id)?.result === undefined
    ? []
    : gapsInRow(found, supplier, check, day).filter(({ is }) => is !== 'stale' && is !== 'not-had')

const gapWords = (found: Case, supplier: Supplier, check: Check, day: LocalDate): readonly string[] =>
  lacks(found, supplier, check, day)
    .filter(({ is }) => is !== 'other-supplier')
    .map(({ is }) => {
      const words = checkGaps[is]
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
    })
