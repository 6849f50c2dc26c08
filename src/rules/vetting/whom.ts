import { isList } from '../../domain/case/fields/catalogue.ts'
import { setAt } from '../../domain/case/path.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import { answersOfOne } from '../../domain/case/shapes/vetting.ts'
import { identityKey, identityNote, numberKey, type Identity } from '../../domain/suppliers/identity.ts'
import { nameKey } from '../../domain/suppliers/names.ts'
import { isSameSupplier } from '../../domain/suppliers/same-supplier.ts'
import { checkPath, type CheckAnswers } from './row.ts'

/**
 * Notes whom each answer of the supplier check is about: a check and a judgement when they are made, every answer at the
 * latest when the row comes to hold another name or number. A number that was lacking is put into the note. Answers that
 * are given anew are about the one who stands there then.
 */
export function followWhom(was: Supplier | undefined, after: Case, now: Supplier): Case {
  if (was === now) return after
  const rename = renameOf(was, now)
  return withAnswers(was, withJudged(was, withRows(was, after, now, rename), now, rename), now, rename)
}

/** Who stood in the row before a change of name or number. */
interface Rename {
  readonly from: Identity
  /** Nothing but a number or a country that was lacking is put there: it is the same supplier. */
  readonly isMore: boolean
}

function renameOf(was: Supplier | undefined, now: Supplier): Rename | undefined {
  if (was === undefined || identityKey(was) === undefined) return undefined
  const from = identityNote(was)
  const same = (['name', 'orgNr', 'country', 'foreignId'] as const).every((part) => was[part] === now[part])
  return same ? undefined : { from, isMore: isMoreOf(from, now) }
}

function isMoreOf(first: Identity, now: Identity): boolean {
  if (first.name === undefined || now.name === undefined || nameKey(first.name) !== nameKey(now.name))
    return false
  const number = numberKey(first)
  const { country: _country, ...apart } = now
  return number === undefined || number === numberKey(first.country === undefined ? apart : now)
}

/** The note of an answer that stands while the row's name or number changes; undefined where it is left as it is. */
function noteAt(noted: Identity | undefined, { from, isMore }: Rename, now: Supplier): Identity | undefined {
  if (noted === undefined) return isMore ? identityNote(now) : from
  return isMore && identityKey(noted) !== undefined && isMoreOf(noted, now) && isSameSupplier(noted, from)
    ? identityNote(now)
    : undefined
}

/** A check is of the one whose name and number the supplier's row has when it is made, made anew or passed over. */
function withRows(was: Supplier | undefined, after: Case, now: Supplier, rename: Rename | undefined): Case {
  const isTouched = was?.checks !== now.checks
  return (now.checks ?? []).reduce((found, row) => {
    const old = was?.checks?.find(({ id }) => id === row.id)
    const isPassed = row.result === undefined && row.waived !== undefined
    const isAnswered = row.result !== undefined || isPassed
    const isSame = isPassed
      ? old?.result === undefined && old?.waived === row.waived
      : // A day that is put right is the same check: it is made anew when its result is.
        old?.result === row.result
    if (isSame && isAnswered && rename !== undefined)
      return noted(found, now, row, noteAt(row.of, rename, now))
    if (isSame && (row.of !== undefined || !isAnswered || !isTouched)) return found
    return isAnswered
      ? noted(found, now, row, identityNote(now))
      : row.of === undefined
        ? found
        : setAt(found, `${checkPath(now, row.id)}.of`, undefined, isList)
  }, after)
}

const noted = (found: Case, now: Supplier, row: CheckAnswers, of: Identity | undefined): Case =>
  of === undefined ? found : setAt(found, `${checkPath(now, row.id)}.of`, of, isList)

/** A judgement is of the one whose name and number the row has when it is made; what is taken back is of nobody. */
function withJudged(was: Supplier | undefined, found: Case, now: Supplier, rename: Rename | undefined): Case {
  const { judgement, judgedOf } = now.vetting ?? {}
  const at = `suppliers.${now.id}.vetting.judgedOf`
  if (was?.vetting?.judgement !== judgement)
    return setAt(found, at, judgement === undefined ? undefined : identityNote(now), isList)
  if (judgement === undefined) return found
  const of =
    rename === undefined
      ? judgedOf === undefined && was?.vetting !== now.vetting
        ? identityNote(now)
        : undefined
      : noteAt(judgedOf, rename, now)
  return of === undefined ? found : setAt(found, at, of, isList)
}

/** The other answers are noted only when the row comes to hold another: until then they are about the one there is. */
function withAnswers(
  was: Supplier | undefined,
  after: Case,
  now: Supplier,
  rename: Rename | undefined,
): Case {
  const notes = now.vetting?.of ?? {}
  return answersOfOne.reduce((found, name) => {
    const at = `suppliers.${now.id}.vetting.of.${name}`
    const isSame = was?.vetting?.[name] === now.vetting?.[name]
    if (!isSame) return notes[name] === undefined ? found : setAt(found, at, undefined, isList)
    if (rename === undefined || now.vetting?.[name] === undefined) return found
    if (notes[name] === undefined && rename.isMore) return found
    const of = noteAt(notes[name], rename, now)
    return of === undefined ? found : setAt(found, at, of, isList)
  }, after)
}
