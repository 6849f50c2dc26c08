import { isPersonalNumber, maskOrgNr, parseOrgNr, type OrgNr } from '../org-nr.ts'
import { nameKey } from './names.ts'

/** What a supplier is known by, in a case, in the register and in a file. */
export interface Identity {
  readonly name?: string | undefined
  readonly orgNr?: OrgNr | undefined
  readonly country?: string | undefined
  readonly foreignId?: string | undefined
}

/** A supplier by name and number alone, as they stand now: what the program notes of one. */
export const identityNote = ({ name, orgNr, country, foreignId }: Identity): Identity => ({
  ...(name === undefined ? {} : { name }),
  ...(orgNr === undefined ? {} : { orgNr }),
  ...(country === undefined ? {} : { country }),
  ...(foreignId === undefined ? {} : { foreignId }),
})

/** A foreign number with its country, spaces and signs apart: "NO 999" and "no-999" are one. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Ways to write that a supplier is Swedish. */
export const isSweden = (country: string): boolean =>
  ['sverige', 'sweden', 'se', 'swe'].includes(plain(country))

/**
 * The number that tells a supplier from all others, as a key; undefined where it has none. A number that was written as
 * a foreign one of Sweden is the Swedish number it is.
 */
export function numberKey({ orgNr, country, foreignId }: Identity): string | undefined {
  if (orgNr !== undefined) return `nr ${orgNr}`
  if (foreignId === undefined) return undefined
  const swedish = country !== undefined && isSweden(country) ? parseOrgNr(foreignId) : undefined
  if (swedish?.ok === true) return `nr ${swedish.value}`
  return `utl ${plain(country ?? '')} ${plain(foreignId)}`
}

/** What tells one supplier from another: its number, else its name. Undefined where it has neither. */
export const identityKey = (supplier: Identity): string | undefined =>
  numberKey(supplier) ?? (supplier.name === undefined ? undefined : `namn ${nameKey(supplier.name)}`)

/** Name and number are there: a Swedish organisation number, or a foreign number with its country. */
export const isIdentified = ({ name, orgNr, country, foreignId }: Identity): boolean =>
  name !== undefined && (orgNr !== undefined || (foreignId !== undefined && country !== undefined))

/** The number as lists and what goes outside show it: a sole trader's without its last four digits. */
export const listedNumber = ({ orgNr, country, foreignId }: Identity): string | undefined =>
  orgNr === undefined
    ? [foreignId, country].filter((text) => text !== undefined).join(', ') || undefined
    : isPersonalNumber(orgNr)
      ? maskOrgNr(orgNr)
      : orgNr

/** A foreign number that reads as a Swedish organisation number, as that number. */
export function swedishLooking({ foreignId }: Identity): OrgNr | undefined {
  const read = foreignId === undefined ? undefined : parseOrgNr(foreignId)
  return read?.ok === true ? read.value : undefined
}
