import type { Case } from '../domain/case/schema.ts'
import { supplierName } from '../rules/evaluate/suppliers.ts'

/** What the program can propose to mask, by how the id of the proposal's row begins; all but the last three are of a row. */
export const maskKinds = {
  lev: 'Leverantören med anbud, priser och kontakt',
  pris: 'Priserna i anbudet',
  anbud: 'Texterna i anbudet',
  namn: 'Leverantörens namn och nummer',
  kontakt: 'Kontaktperson, e-post och telefon',
  nummer: 'Personnummer',
  jav: 'Intresset som uppgavs',
  person: 'Namnet på den som har svarat om jäv',
  epost: 'E-postadresser, alla',
  telefon: 'Telefonnummer, alla',
  personnummer: 'Personnummer, alla',
} as const

export type MaskKind = keyof typeof maskKinds

/** The id of a proposal's row: the kind, and the row of the case that it is of. */
export const maskId = (kind: MaskKind, row?: string): string =>
  (row === undefined ? kind : `${kind}-${row}`).slice(0, longestId)

const longestId = 64

/** What a mask is of, in words: never the text of a proposal, but that of a row of its own. */
export function maskLabel(found: Case, id: string): string {
  const [kind = ''] = id.split('-', 1)
  if (!isKind(kind)) {
    const text = found.record.masks?.find((row) => row.id === id)?.text
    return text === undefined ? 'Egen maskering utan text' : `”${text}”`
  }
  const supplier = found.suppliers.find((one) => id === maskId(kind, one.id))
  if (supplier !== undefined) return `${maskKinds[kind]}: ${supplierName(supplier)}`
  const statement = found.impartiality.statements?.find((one) => id === maskId(kind, one.id))
  return statement?.name === undefined ? maskKinds[kind] : `${maskKinds[kind]}: ${statement.name}`
}

const isKind = (kind: string): kind is MaskKind => Object.hasOwn(maskKinds, kind)
