import { fieldAt } from '../domain/case/fields/catalogue.ts'
import type { Case, Supplier } from '../domain/case/schema.ts'
import { isPersonalNumber, maskOrgNr, parseOrgNr, type OrgNr } from '../domain/org-nr.ts'
import { maskVatNr } from '../domain/suppliers/vat-nr.ts'

/** A supplier's number as the record prints it: a sole trader's without its last four digits, unless it was asked for. */
export const printedNumber = ({ orgNr, masked }: Supplier): OrgNr | undefined =>
  orgNr !== undefined && isPersonalNumber(orgNr) && masked !== 'no' ? maskOrgNr(orgNr) : orgNr

/** An answer's words with the personal number in them hidden, where the answer is a number of a supplier. */
export function withHiddenNumber(found: Case, path: string, words: string): string {
  const kind = fieldAt(path)?.kind
  if (kind === 'vatnr') return isShown(found, (one) => one.vatNr === words) ? words : maskVatNr(words)
  if (kind !== 'orgnr' || !isPersonalNumber(words)) return words
  return isShown(found, (one) => one.orgNr === words) ? words : maskOrgNr(words)
}

const written = /(?<!\d)(?:1[89]|20)?\d{6}[-+\u2010-\u2015 ]?\d{4}(?!\d)/g

/** A text as the record prints it: personal numbers in it without their last four digits. */
export const withHiddenNumbers = (found: Case, text: string): string =>
  text.replace(written, (number) => {
    const read = parseOrgNr(number)
    if (!read.ok || !isPersonalNumber(read.value)) return number
    return isShown(found, (one) => one.orgNr === read.value) ? number : `${number.slice(0, -4)}****`
  })

const isShown = (found: Case, has: (supplier: Supplier) => boolean): boolean =>
  found.suppliers.some((supplier) => has(supplier) && supplier.masked === 'no')
