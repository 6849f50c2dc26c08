import type { Case, Supplier } from '../case/schema.ts'
import { identityKey, numberKey, type Identity } from './identity.ts'
import { isMistaken, wasAsked } from './asked.ts'
import { nameKey } from './names.ts'

/** The same number is the same supplier, whatever its name; while one of them lacks a number, the name decides. */
export function isSameSupplier(one: Identity, other: Identity): boolean {
  if (one.orgNr !== undefined && other.orgNr !== undefined) return one.orgNr === other.orgNr
  const [a, b] = [numberKey(one), numberKey(other)]
  if (a !== undefined && b !== undefined) return a === b
  return one.name !== undefined && other.name !== undefined && nameKey(one.name) === nameKey(other.name)
}

/**
 * What tells a row's supplier from those of the other rows: its number, else the number of a row by the same name, else
 * the name. Undefined where it has neither. That a number is lacking does not make it another supplier.
 */
export function identityAmong(rows: readonly Identity[], one: Identity): string | undefined {
  const known = numberKey(one)
  if (known !== undefined || one.name === undefined) return known
  const namesake = rows.find((row) => numberKey(row) !== undefined && isSameSupplier(row, one))
  return namesake === undefined ? identityKey(one) : numberKey(namesake)
}

/**
 * Another row of the case says all that a row says of who was asked: the same name and number, asked and counted. A row that
 * the program has noted something of is no other's twin, whatever it is called today.
 */
export const hasTwin = (found: Case, one: Supplier): boolean =>
  one.askedAs === undefined &&
  one.bid?.comparedAs === undefined &&
  found.suppliers.some(
    (other) =>
      other.id !== one.id &&
      !isMistaken(other) &&
      other.askedAs === undefined &&
      wasAsked(found, other) &&
      isAllOf(one, other),
  )

/** The name is the same, and so is the number where there is one. */
function isAllOf(one: Identity, other: Identity): boolean {
  const [number, name] = [numberKey(one), one.name]
  const isNameSame = name === undefined || (other.name !== undefined && nameKey(name) === nameKey(other.name))
  return isNameSame && (number === undefined || number === numberKey(other))
}

/**
 * Whether what was noted is about another than the supplier is now. Without a note, as in older files, it is about the one
 * there is; a supplier that has neither name nor number is nobody else yet.
 */
export const isAnother = (noted: Identity | undefined, now: Identity): boolean =>
  noted !== undefined && !isSameSupplier(noted, now) && identityKey(now) !== undefined
