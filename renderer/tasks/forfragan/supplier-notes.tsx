import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import { isPersonalNumber, maskOrgNr } from '../../../src/domain/org-nr.ts'
import { earlierThan, historyWords } from '../../../src/domain/suppliers/history.ts'
import { identityKey, isSweden, swedishLooking } from '../../../src/domain/suppliers/identity.ts'
import { withNumber } from '../../../src/domain/suppliers/merge.ts'
import { sameName } from '../../../src/domain/suppliers/names.ts'
import { vatRemark } from '../../../src/domain/suppliers/vat-nr.ts'
import { Field } from '../../components/field.tsx'
import { useCase } from '../../state/case.ts'
import { useSupplierRegister } from '../../suppliers/supplier-register.ts'

/** What there is to know of a supplier once its name and number are there: quiet sentences, nothing to answer. */
export function SupplierNotes({ supplier }: { readonly supplier: Supplier }) {
  const { case: found } = useCase()
  const register = useSupplierRegister((state) => state.register)
  const key = identityKey(supplier)
  const past = key === undefined ? [] : (register?.histories[key] ?? [])
  const known = register === null ? undefined : withNumber(register.suppliers, supplier)
  const otherName =
    known?.name !== undefined && supplier.name !== undefined && !sameName(known.name, supplier.name, true)
      ? known.name
      : undefined
  const notes = [
    historyWords(earlierThan(past, found)),
    otherName === undefined ? undefined : `I leverantörsregistret heter den med numret ”${otherName}”.`,
    foreignNote(supplier),
    vatRemark(supplier.vatNr, supplier.orgNr),
  ].filter((note) => note !== undefined)
  return notes.length === 0 ? null : (
    <div className="supplier-notes small" role="status">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}

/** A foreign supplier whose number reads as a Swedish one: perhaps not foreign, perhaps the wrong number. */
function foreignNote(supplier: Supplier): string | undefined {
  if (swedishLooking(supplier) === undefined) return undefined
  return supplier.country !== undefined && isSweden(supplier.country)
    ? 'Numret är ett svenskt organisationsnummer, och så räknas det.'
    : 'Numret går att läsa som ett svenskt organisationsnummer. Kontrollera att det är leverantörens nummer i det egna landet.'
}

/** That the number is a person's, and whether it is to be hidden where it is printed. */
export function PersonalNumber({ supplier }: { readonly supplier: Supplier }) {
  const { orgNr } = supplier
  if (orgNr === undefined || !isPersonalNumber(orgNr)) return null
  return (
    <div className="supplier-notes">
      <p className="small">
        <strong>Personnummer – personuppgift.</strong>{' '}
        {supplier.masked === 'no'
          ? 'Numret skrivs helt i dokumentationen.'
          : `I listor och dokumentation står det ${maskOrgNr(orgNr)}.`}
      </p>
    </div>
  )
}

/** Whether the personal number is hidden in the record, for those who want it the other way. */
export function MaskedField({ supplier }: { readonly supplier: Supplier }) {
  const { orgNr, id } = supplier
  return orgNr === undefined || !isPersonalNumber(orgNr) ? null : (
    <Field path={`suppliers.${id}.masked`} layout="row" optional />
  )
}

/** Whether a row's folded questions are answered, so that they stand open. */
export const hasMore = (supplier: Case['suppliers'][number] | undefined): boolean =>
  supplier?.contact !== undefined || supplier?.vatNr !== undefined || supplier?.masked === 'no'
