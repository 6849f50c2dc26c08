import { isList } from '../../domain/case/fields/catalogue.ts'
import { wasCompared } from '../../domain/case/frozen/suppliers.ts'
import { getAt, setAt } from '../../domain/case/path.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import { isNamed, wasAsked } from '../../domain/suppliers/asked.ts'
import { numberKey, type Identity } from '../../domain/suppliers/identity.ts'
import { sameName } from '../../domain/suppliers/names.ts'

/**
 * What the program notes by itself of a supplier whose name or number is changed: whom the inquiry went to (`askedAs`), and
 * whose the bid was that was compared (`comparedAs`). Noted once, taken away when it is changed back. What was lacking and is filled in is no change.
 */
export function withNamesNoted(before: Case, after: Case, id: string): Case {
  const [was, now] = [before, after].map((found) => found.suppliers.find((one) => one.id === id))
  if (was === undefined || now === undefined || !isNamed(was)) return after
  const asked = wasAsked(before, was) ? noted(after, `suppliers.${id}.askedAs`, was, now) : after
  return wasCompared(before, was) ? noted(asked, `suppliers.${id}.bid.comparedAs`, was, now) : asked
}

function noted(found: Case, path: string, was: Supplier, now: Supplier): Case {
  if (JSON.stringify(identityOf(was)) === JSON.stringify(identityOf(now))) return found
  const before = getAt(found, path) as Identity | undefined
  const first = firstOf(before ?? {}, was)
  return setAt(found, path, isRenamed(first, now) ? first : undefined, isList)
}

/** What was noted first goes before what stood just now; a number goes with its country. */
function firstOf(first: Identity, was: Supplier): Identity {
  const { name, ...number } = identityOf(was)
  const { name: firstName, ...firstNumber } = first
  const kept = firstName ?? name
  return {
    ...(kept === undefined ? {} : { name: kept }),
    ...(Object.keys(firstNumber).length > 0 ? firstNumber : number),
  }
}

const identityOf = ({ name, orgNr, country, foreignId }: Supplier): Identity => ({
  ...(name === undefined ? {} : { name }),
  ...(orgNr === undefined ? {} : { orgNr }),
  ...(country === undefined ? {} : { country }),
  ...(foreignId === undefined ? {} : { foreignId }),
})

/** A name, a number or a country that stood is another now, or gone. Spaces and how the legal form is spelt do not count. */
function isRenamed(first: Identity, now: Supplier): boolean {
  if (isOtherNumber(first, now)) return true
  const hasNumber = numberKey(first) !== undefined
  return first.name !== undefined && (now.name === undefined || !sameName(first.name, now.name, hasNumber))
}

function isOtherNumber(first: Identity, now: Supplier): boolean {
  // A country that was lacking makes no other number of it.
  const known = { ...now, country: first.country === undefined ? undefined : now.country }
  const number = numberKey(first)
  if (number === undefined) return first.country !== undefined && first.country !== now.country
  return number !== numberKey(now) && number !== numberKey(known)
}
