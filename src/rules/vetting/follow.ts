import { isList } from '../../domain/case/fields/catalogue.ts'
import { setAt } from '../../domain/case/path.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { checksOn } from '../catalogue/catalogue.ts'
import type { Check } from '../catalogue/checks.ts'
import { isAnother } from '../../domain/suppliers/same-supplier.ts'
import { checkPath, goodFrom, goodUntil, heldCheck, isLonger, type CheckAnswers } from './row.ts'
import { followRemarks } from './remarks.ts'
import { followWhom } from './whom.ts'

/**
 * What follows for the checks of each supplier from a change of the case: whom an answer is about, the last day on which
 * it is good, by the check's own time, and what stood when it was decided. What a person has said is left as it is, but for a longer
 * time and its reason when the check is made anew; what the program filled in is renewed with what it follows from.
 */
export function followChecks(before: Case, after: Case, today: LocalDate): Case {
  if (before.suppliers === after.suppliers) return after
  return after.suppliers.reduce((found, now) => {
    const was = before.suppliers.find(({ id }) => id === now.id)
    const about = followRemarks(was, followWhom(was, found, now), now)
    if (was?.checks === now.checks) return about
    const noted = withStood(before, was, about, now, today)
    return asMadeHere(was, withDays(was, noted, now, today), now)
  }, after)
}

/** What was good on the day of the decision stood then, also when it is made anew after it; what is taken away did not. */
function withStood(
  before: Case,
  was: Supplier | undefined,
  after: Case,
  now: Supplier,
  today: LocalDate,
): Case {
  const { decidedOn, outcome } = before.decision
  return rowsOf(now).reduce((found, row) => {
    const old = rowIn(was, row.id)
    if (old === undefined || (old.on === row.on && old.result === row.result)) return found
    const check = checkOf(found, old, today)
    const isAnew = row.result !== undefined && row.on !== undefined
    if (!isAnew) return old.stood === undefined ? found : put(found, now, row.id, 'stood', undefined)
    const { result, on } = old
    if (decidedOn === undefined || outcome === 'cancel' || check === undefined) return found
    if (result === undefined || result === 'missing' || on === undefined || on > decidedOn) return found
    if (isAnother(old.of, now)) return found
    const validUntil = goodUntil(old, check)
    return put(found, now, row.id, 'stood', { on, ...(validUntil === undefined ? {} : { validUntil }) })
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
    const next = row.result === 'missing' ? undefined : goodFrom(row.on, check)
    const isMadeAnew = isAnew(old, row)
    // Why the old answer was good for longer says nothing of the new one. What was written stays in the log.
    const isOldWhy = isMadeAnew && row.longerWhy !== undefined && old.longerWhy === row.longerWhy
    const known = isOldWhy ? put(found, now, row.id, 'longerWhy', undefined) : found
    // A day that is not the program's own has been set by a person, now or before.
    const own = timesOf(found, row.id, old?.on)
    const isOwn = row.validUntil === undefined || own.includes(row.validUntil)
    if (!isOwn && !(isMadeAnew && isOfOther(old, row, check))) return known
    return next === row.validUntil ? known : put(known, now, row.id, 'validUntil', next)
  }, after)
}

/** An answer that was there is given anew: with another result, or a later day. An earlier day is one put right. */
const isAnew = (old: CheckAnswers | undefined, row: CheckAnswers): old is CheckAnswers =>
  row.result !== undefined &&
  row.on !== undefined &&
  (old?.result !== undefined || old?.on !== undefined) &&
  (old.result !== row.result || old.on === undefined || old.on < row.on)

/**
 * Whether a last day that a person has set is of the answer that was there: any where the result is another, and otherwise
 * one that is longer than the check's own time from the new day, or over by then. A shorter time is on the safe side, and is
 * left; so is what a person set together with the new answer.
 */
function isOfOther(old: CheckAnswers, row: CheckAnswers, check: Check): boolean {
  const { on, validUntil } = row
  if (validUntil === undefined || on === undefined || old.validUntil !== validUntil) return false
  return old.result !== row.result || isLonger(row, check) || validUntil < on
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
