import { isList } from '../../domain/case/fields/catalogue.ts'
import { setAt } from '../../domain/case/path.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { checksOn } from '../catalogue/catalogue.ts'
import type { Check } from '../catalogue/checks.ts'
import { checkPath, goodFrom, hasEvidence, heldCheck, type CheckAnswers } from './row.ts'

/**
 * What follows for the checks of each supplier from a change of the case: the last day on which an answer is good, by the
 * check's own time, and why nothing is saved, which is typed once for all. What a person has said is left as it is; what
 * the program filled in is renewed with what it follows from.
 */
export function followChecks(before: Case, after: Case, today: LocalDate): Case {
  if (before.suppliers === after.suppliers) return after
  return after.suppliers.reduce((found, now) => {
    const was = before.suppliers.find(({ id }) => id === now.id)
    return was?.checks === now.checks
      ? found
      : withNotKept(was, asMadeHere(was, withDays(was, found, now, today), now), now, today)
  }, after)
}

const rowsOf = (supplier: Supplier | undefined): readonly CheckAnswers[] => supplier?.checks ?? []

const rowIn = (supplier: Supplier | undefined, id: string): CheckAnswers | undefined =>
  rowsOf(supplier).find((row) => row.id === id)

const put = (found: Case, supplier: Supplier, check: string, name: string, value: unknown): Case =>
  setAt(found, `${checkPath(supplier, check)}.${name}`, value, isList)

/** The check as it was on the day of the row, else as it is. */
const checkOf = (found: Case, row: CheckAnswers, today: LocalDate): Check | undefined =>
  heldCheck(found, row.id, row.on ?? today) ?? heldCheck(found, row.id, today)

function withDays(was: Supplier | undefined, after: Case, now: Supplier, today: LocalDate): Case {
  return rowsOf(now).reduce((found, row) => {
    const old = rowIn(was, row.id)
    const check = checkOf(found, row, today)
    if (check === undefined || (old?.on === row.on && old?.result === row.result)) return found
    const next = goodFrom(row.on, check)
    // A day that is not the program's own has been set by a person, now or before.
    const own = timesOf(found, row.id, old?.on)
    if (row.validUntil !== undefined && !own.includes(row.validUntil)) return found
    return next === row.validUntil ? found : put(found, now, row.id, 'validUntil', next)
  }, after)
}

/** A row that was taken over from another case and is made anew here is this case's own. */
const asMadeHere = (was: Supplier | undefined, after: Case, now: Supplier): Case =>
  rowsOf(now).reduce((found, row) => {
    const old = rowIn(was, row.id)
    const isAnew = old?.reusedFrom !== undefined && (old.on !== row.on || old.result !== row.result)
    return isAnew ? put(found, now, row.id, 'reusedFrom', undefined) : found
  }, after)

/** What the program may have filled in: by the case's own time, or by the house's before a routine made it shorter. */
const timesOf = (found: Case, id: string, on: LocalDate | undefined): readonly (LocalDate | undefined)[] =>
  on === undefined
    ? []
    : [heldCheck(found, id, on), checksOn(on).find((check) => check.id === id)].map(
        (check) => check && goodFrom(on, check),
      )

/** Why nothing is saved, told of one check, is told of the others that were made and have nothing to show. */
function withNotKept(was: Supplier | undefined, after: Case, now: Supplier, today: LocalDate): Case {
  const typed = rowsOf(now).find(
    ({ id, notKept }) => notKept !== undefined && notKept !== rowIn(was, id)?.notKept,
  )
  const told = new Set(rowsOf(now).flatMap(({ notKept }) => notKept ?? []))
  const [only] = told.size === 1 ? told : []
  const text = typed?.notKept ?? only
  if (text === undefined) return after
  const copied = typed === undefined ? undefined : copiedFrom(was, typed.id)
  return rowsOf(now).reduce((found, row) => {
    // A text is copied when it is typed, and to a check that is made after it.
    const isDue = typed !== undefined || rowIn(was, row.id)?.result !== row.result
    const isOpen = row.notKept === undefined || (row.notKept === copied && row.notKept !== text)
    return isDue && isOpen && lacksProof(found, now, row, today)
      ? put(found, now, row.id, 'notKept', text)
      : found
  }, after)
}

/** What stood at the check where it was told first, and was copied from there: mended there, it is mended in the copies. */
function copiedFrom(was: Supplier | undefined, id: string): string | undefined {
  const text = rowIn(was, id)?.notKept
  return rowsOf(was).find(({ notKept }) => notKept !== undefined && notKept === text)?.id === id
    ? text
    : undefined
}

const lacksProof = (found: Case, supplier: Supplier, row: CheckAnswers, today: LocalDate): boolean =>
  (row.result === 'clear' || row.result === 'remark') &&
  checkOf(found, row, today)?.evidence === 'keep' &&
  !hasEvidence(found, checkPath(supplier, row.id))
