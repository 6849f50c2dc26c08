import { isPersonalNumber } from '../org-nr.ts'
import type { Case, Supplier } from '../case/schema.ts'
import { isIdentified, numberKey } from './identity.ts'
import { merged, withNumber, type Draft } from './merge.ts'
import type { RegisteredSupplier } from './supplier.ts'

const told = ['name', 'orgNr', 'country', 'foreignId', 'vatNr', 'contact', 'masked'] as const

/** The rows whose supplier has been written or mended between two versions of a case, and that are identified. */
export const writtenSuppliers = (before: Case, after: Case): readonly Supplier[] =>
  after.suppliers.filter((supplier) => {
    const old = rowIn(before, supplier.id)
    return isIdentified(supplier) && old !== supplier && told.some((name) => old?.[name] !== supplier[name])
  })

/**
 * The register with the suppliers that have just been written in a case, each once. One that is there by its number is
 * left as it is. What the program itself put there from a row follows while the row is being mended, until somebody else
 * has added to it. A register that changes never changes a case.
 */
export function putInRegister(
  before: Case,
  after: Case,
  register: readonly RegisteredSupplier[],
  newId: () => string,
): readonly RegisteredSupplier[] {
  let now = register
  for (const supplier of writtenSuppliers(before, after))
    now = putIn(now, after.id, rowIn(before, supplier.id), supplier, newId)
  return now
}

function putIn(
  register: readonly RegisteredSupplier[],
  caseId: string,
  old: Supplier | undefined,
  supplier: Supplier,
  newId: () => string,
): readonly RegisteredSupplier[] {
  const own = register.find(({ typedIn }) => typedIn?.caseId === caseId && typedIn.rowId === supplier.id)
  const others = own === undefined ? register : register.filter((one) => one !== own)
  if (withNumber(others, supplier) !== undefined) return others
  const picked = others.find(({ id }) => id === supplier.registerId)
  // Picked without a number that has now been found out: the register is told, and nothing else there is changed.
  if (picked !== undefined && numberKey(picked) === undefined)
    return others.map((one) => (one === picked ? merged(picked, draftOf(supplier)) : one))
  // Taken out of the register by a person: it does not come back because its row is touched.
  if (own === undefined && old !== undefined && isIdentified(old) && numberKey(old) === numberKey(supplier))
    return register
  const typedIn = { caseId, rowId: supplier.id }
  return [...others, { id: own?.id ?? newId(), ...draftOf(supplier), typedIn }]
}

const rowIn = (found: Case, rowId: string): Supplier | undefined =>
  found.suppliers.find(({ id }) => id === rowId)

/** A row of a case as the register keeps it. What it was sent to is an address where it looks like one. */
function draftOf({ name, orgNr, country, foreignId, vatNr, contact, masked }: Supplier): Draft {
  const isPerson = orgNr !== undefined && isPersonalNumber(orgNr)
  return {
    ...(name === undefined ? {} : { name }),
    ...(orgNr === undefined ? {} : { orgNr }),
    ...(country === undefined ? {} : { country }),
    ...(foreignId === undefined ? {} : { foreignId }),
    ...(vatNr === undefined ? {} : { vatNr }),
    ...(isPerson && masked !== undefined ? { masked } : {}),
    contacts: contact === undefined ? [] : [contact.includes('@') ? { email: contact } : { name: contact }],
  }
}
