import { isPersonalNumber, type OrgNr } from '../org-nr.ts'
import { isSweden, swedishLooking, type Identity } from './identity.ts'

/** What a supplier is, as far as it decides where it is looked up. */
export const supplierKinds = ['company', 'sole-trader', 'foreign'] as const
export type SupplierKind = (typeof supplierKinds)[number]

/**
 * Whether a supplier is a Swedish company (or another legal person), a Swedish sole trader or a foreign one, by its country
 * and number. Where neither says anything it is taken for a company: most are, and its sources turn up the mistake.
 */
export function kindOf({ orgNr, country, foreignId }: Identity): SupplierKind {
  // A Swedish number is looked up in Sweden, whatever the country: a branch of a foreign company has one.
  if (orgNr !== undefined) return kindOfNumber(orgNr)
  if (country !== undefined && !isSweden(country)) return 'foreign'
  // A Swedish number in the field for foreign ones is Swedish only where the country says so.
  const number = country === undefined ? undefined : swedishLooking({ foreignId })
  if (number !== undefined) return kindOfNumber(number)
  return foreignId !== undefined && country === undefined ? 'foreign' : 'company'
}

const kindOfNumber = (number: OrgNr): SupplierKind => (isPersonalNumber(number) ? 'sole-trader' : 'company')
