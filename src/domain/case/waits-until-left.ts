import { wasAsked } from '../suppliers/asked.ts'
import { fieldAt, isList } from './fields/catalogue.ts'
import { frozenReason } from './frozen.ts'
import { wasCompared } from './frozen/suppliers.ts'
import { goneOutWith, isDayOut } from './gone-out.ts'
import { keepsEarlier } from './kept-statements.ts'
import { getAt, setAt } from './path.ts'
import type { Case } from './schema.ts'

/**
 * Whether a text at a path is entered when its field is left, and not at a pause in the typing: half a text would be kept
 * as history, be noted as what stood before it, or be locked as it is.
 */
export function waitsUntilLeft(found: Case, path: string): boolean {
  return (
    keepsEarlier(found, path) || isNoted(found, path) || isKept(found, path) || locksOnceGiven(found, path)
  )
}

/** What stands there has gone out: another answer is noted beside it. Why a supplier was never asked is told in whole. */
const isKept = (found: Case, path: string): boolean =>
  /^suppliers\.[^.]+\.mistake$/.test(path) ||
  isDayOut(path) ||
  (getAt(found, path) !== undefined && goneOutWith(found, path) !== undefined)

/** The program notes what a supplier that was asked or compared was called before. */
function isNoted(found: Case, path: string): boolean {
  const id = /^suppliers\.([^.]+)\.(name|country|foreignId)$/.exec(path)?.[1]
  const supplier = found.suppliers.find((one) => one.id === id)
  return supplier !== undefined && (wasAsked(found, supplier) || wasCompared(found, supplier))
}

function locksOnceGiven(found: Case, path: string): boolean {
  const kind = fieldAt(path)?.kind
  if ((kind !== 'line' && kind !== 'text') || getAt(found, path) !== undefined) return false
  return frozenReason(found, path) === null && frozenReason(setAt(found, path, 'x', isList), path) !== null
}
