import { isList } from '../../domain/case/fields/catalogue.ts'
import { isComparedBidder, wasCompared } from '../../domain/case/frozen/suppliers.ts'
import { getAt, setAt } from '../../domain/case/path.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import { isAskedByDay, isNamed, wasAsked } from '../../domain/suppliers/asked.ts'
import { identityNote, type Identity } from '../../domain/suppliers/identity.ts'
import { isRenamed } from '../../domain/suppliers/renamed.ts'

/**
 * What the program notes by itself of a supplier: whom the inquiry went to (`askedAs`), and whose the bid was that was
 * compared or won (`comparedAs`). Noted when name or number is changed, and when what else says that it was asked or
 * compared goes away, so that a day taken away for a moment opens nothing. Nobody writes it. It goes again only where the
 * row is what it was and the rest of the case still says so. What was lacking and is filled in is no change.
 */
export function withNamesNoted(before: Case, after: Case, id: string): Case {
  const [was, now] = [before, after].map((found) => found.suppliers.find((one) => one.id === id))
  if (was === undefined || now === undefined || !isNamed(was)) return after
  const asked = wasAsked(before, was)
    ? noted(after, `suppliers.${id}.askedAs`, was, now, isAskedByDay(after, now))
    : after
  return wasCompared(before, was)
    ? noted(asked, `suppliers.${id}.bid.comparedAs`, was, now, isComparedBidder(after, now))
    : asked
}

function noted(found: Case, path: string, was: Supplier, now: Supplier, isSaidElse: boolean): Case {
  const before = getAt(found, path) as Identity | undefined
  const isSame = JSON.stringify(identityNote(was)) === JSON.stringify(identityNote(now))
  if (isSame && (before !== undefined || isSaidElse)) return found
  const first = firstOf(before ?? {}, was)
  return setAt(found, path, isSaidElse && !isRenamed(first, now) ? undefined : first, isList)
}

/** What was noted first goes before what stood just now; a number goes with its country. */
function firstOf(first: Identity, was: Supplier): Identity {
  const { name, ...number } = identityNote(was)
  const { name: firstName, ...firstNumber } = first
  const kept = firstName ?? name
  return {
    ...(kept === undefined ? {} : { name: kept }),
    ...(Object.keys(firstNumber).length > 0 ? firstNumber : number),
  }
}
