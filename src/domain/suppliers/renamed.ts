import type { Case, Supplier } from '../case/schema.ts'
import { isNamed } from './asked.ts'
import { numberKey, type Identity } from './identity.ts'
import { sameName } from './names.ts'

/** Whom the inquiry went to, where the row names another now. */
export const askedAsAnother = (supplier: Supplier): Identity | undefined =>
  another(supplier.askedAs, supplier)

/** Whose the bid was when bids were compared or the winner was chosen, where it stands on another now. */
export const comparedAsAnother = (supplier: Supplier): Identity | undefined =>
  another(supplier.bid?.comparedAs, supplier)

const another = (first: Identity | undefined, now: Identity): Identity | undefined =>
  first !== undefined && isRenamed(first, now) ? first : undefined

/** A name, a number or a country that stood is another now, or gone. Spaces and how the legal form is spelt do not count. */
export function isRenamed(first: Identity, now: Identity): boolean {
  if (isOtherNumber(first, now)) return true
  const hasNumber = numberKey(first) !== undefined
  return first.name !== undefined && (now.name === undefined || !sameName(first.name, now.name, hasNumber))
}

function isOtherNumber(first: Identity, now: Identity): boolean {
  // A country that was lacking makes no other number of it.
  const known = { ...now, country: first.country === undefined ? undefined : now.country }
  const number = numberKey(first)
  if (number === undefined) return first.country !== undefined && first.country !== now.country
  return number !== numberKey(now) && number !== numberKey(known)
}

/** The suppliers of a case that are no more in it. */
export const takenAway = (before: Case, after: Case): readonly Supplier[] =>
  before.suppliers.filter((was) => isNamed(was) && after.suppliers.every(({ id }) => id !== was.id))

/** Those whose row was taken away or given to another after a draft lay there for them, or after they were asked. */
export const notedAway = ({ later = [] }: Case): readonly Supplier[] =>
  later.flatMap(({ id, field, who }) =>
    who === undefined || field === 'award.supplierId' ? [] : [{ id, ...who }],
  )
