import { identityKey, identityNote, listedNumber, type Identity } from '../suppliers/identity.ts'
import { isSameSupplier } from '../suppliers/same-supplier.ts'
import type { Case, Statement, Supplier } from './schema.ts'

/** A supplier as a statement names it: the row it had, and its name and number on the day the answer was given. */
export type Covered = NonNullable<Statement['covers']>[number]

/** How a statement stands to a supplier: it holds for it, was given before it was there, or names another in its row. */
type Cover =
  { readonly is: 'covered' } | { readonly is: 'added' } | { readonly is: 'changed'; readonly was: Covered }

/** The suppliers of a case as a statement given now names them. A row that names nobody yet is left out. */
export const coversNow = ({ suppliers }: Case): readonly Covered[] =>
  suppliers
    .filter((supplier) => identityKey(supplier) !== undefined)
    .map((supplier) => ({ id: supplier.id, ...identityNote(supplier) }))

/** Whether a statement holds for a supplier. One from an older file, which names none, holds for the rows it lists. */
export function coverOf({ covers, supplierIds }: Statement, supplier: Supplier): Cover {
  if (covers === undefined)
    return { is: (supplierIds ?? []).includes(supplier.id) ? ('covered' as const) : ('added' as const) }
  const was = covers.find(({ id }) => id === supplier.id)
  if (was === undefined) return { is: 'added' }
  return isSameSupplier(was, supplier) ? { is: 'covered' } : { is: 'changed', was }
}

/**
 * "Nord AB, 559999-9009": name and number. A personal number is without its last four digits, unless the person has
 * asked for the whole of it (`masked` no).
 */
export const coveredName = (supplier: Identity, masked?: Supplier['masked']): string =>
  [
    supplier.name ?? 'Leverantör utan namn',
    masked === 'no' ? (supplier.orgNr ?? listedNumber(supplier)) : listedNumber(supplier),
  ]
    .filter((text) => text !== undefined)
    .join(', ')
