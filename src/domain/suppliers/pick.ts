import type { Entry } from '../case/enter.ts'
import type { Supplier } from '../case/schema.ts'
import { isPersonalNumber } from '../org-nr.ts'
import { identityKey, listedNumber } from './identity.ts'
import { searchSuppliers } from './search.ts'
import type { RegisteredSupplier } from './supplier.ts'

/** Suppliers of the register that fit what is typed, without those that stand in another row, the nearest first. */
export function offered(
  register: readonly RegisteredSupplier[],
  text: string,
  others: readonly Supplier[],
  most: number,
): readonly RegisteredSupplier[] {
  const taken = new Set(others.map(identityKey).filter((key) => key !== undefined))
  return searchSuppliers(register, text)
    .filter((supplier) => {
      const key = identityKey(supplier)
      return supplier.name !== undefined && (key === undefined || !taken.has(key))
    })
    .slice(0, most)
}

/** What tells an offered supplier from others of the name: its number, country and place in the ledger. */
export const offeredUnder = (supplier: RegisteredSupplier): string =>
  [
    listedNumber(supplier) ?? 'Organisationsnummer saknas',
    supplier.ledgerNr === undefined ? undefined : `leverantörsnummer ${supplier.ledgerNr}`,
  ]
    .filter((text) => text !== undefined)
    .join(' · ')

/** The answers that a picked supplier gives a row: what the register does not know is left as it is. */
export function pickEntries(
  row: Supplier | undefined,
  rowId: string,
  picked: RegisteredSupplier,
): readonly Entry[] {
  const { name, orgNr, country, foreignId, vatNr, masked, contacts, id } = picked
  const [contact] = contacts
  const hasNumber = orgNr !== undefined || foreignId !== undefined
  // A picked number is the supplier's only one: what stood there was another's.
  const old = (field: 'orgNr' | 'country' | 'foreignId' | 'vatNr'): '' | undefined =>
    hasNumber && row?.[field] !== undefined ? '' : undefined
  const texts: Readonly<Record<string, string | undefined>> = {
    name,
    orgNr: orgNr ?? old('orgNr'),
    country: country ?? old('country'),
    foreignId: foreignId ?? old('foreignId'),
    vatNr: vatNr ?? old('vatNr'),
    contact: contact?.email ?? contact?.name,
    masked: orgNr !== undefined && isPersonalNumber(orgNr) ? (masked ?? 'yes') : undefined,
    // Last: a number that is changed unties the row from the register.
    registerId: id,
  }
  return Object.entries(texts).flatMap(([field, text]) =>
    text === undefined ? [] : [{ path: `suppliers.${rowId}.${field}`, text }],
  )
}
