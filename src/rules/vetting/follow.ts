import { isList } from '../../domain/case/fields/catalogue.ts'
import { setAt } from '../../domain/case/path.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { checksOn } from '../catalogue/catalogue.ts'
import type { Check } from '../catalogue/checks.ts'
import { identityNote } from '../../domain/suppliers/identity.ts'
import { isAnother } from '../../domain/suppliers/same-supplier.ts'
import { checkPath, goodFrom, goodUntil, heldCheck, type CheckAnswers } from './row.ts'

/**
 * What follows for the checks of each supplier from a change of the case: whom an answer is about, the last day on which
 * it is good, by the check's own time, and what stood when it was decided. What a person has said is left as it is; what the
 * program filled in is renewed with what it follows from.
 */
export function followChecks(before: Case, after: Case, today: LocalDate): Case {
  if (before.suppliers === after.suppliers) return after
  return after.suppliers.reduce((found, now) => {
    const was = before.suppliers.find(({ id }) => id === now.id)
    const judged = was?.vetting === now.vetting ? found : withJudged(was, found, now)
    if (was?.checks === now.checks) return judged
    const noted = withStood(before, was, withWhom(was, judged, now), now, today)
    return asMadeHere(was, withDays(was, noted, now, today), now)
  }, after)
}

/** A judgement is of the one whose name and number the row has when it is made; what is taken back is of nobody. */
function withJudged(was: Supplier | undefined, found: Case, now: Supplier): Case {
  const judgement = now.vetting?.judgement
  if (was?.vetting?.judgement === judgement) return found
  const of = judgement === undefined ? undefined : identityNote(now)
  return setAt(found, `suppliers.${now.id}.vetting.judgedOf`, of, isList)
}

/** A check is of the one whose name and number the supplier's row has when it is made, made anew or passed over. */
function withWhom(was: Supplier | undefined, after: Case, now: Supplier): Case {
  return rowsOf(now).reduce((found, row) => {
    const old = rowIn(was, row.id)
    const isPassed = row.result === undefined && row.waived !== undefined
    const isSame = isPassed
      ? old?.result === undefined && old?.waived === row.waived
      : // A day that is put right is the same check: it is made anew when its result is.
        old?.result === row.result && old?.of !== undefined
    if (isSame) return found
    const of = row.result === undefined && !isPassed ? undefined : identityNote(now)
    return of === undefined && row.of === undefined ? found : put(found, now, row.id, 'of', of)
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
