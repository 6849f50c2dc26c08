import { parsed, unreadable, type Parsed } from './parsed.ts'

/** Ten digits written NNNNNN-NNNN, check digit right. */
export type OrgNr = string

/** Luhn, mod 10: every second digit from the left doubled, digit sums added. */
function checkDigitHolds(digits: string): boolean {
  let sum = 0
  for (const [index, char] of [...digits].entries()) {
    const product = Number(char) * (index % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === 0
}

/**
 * Reads a Swedish organisation number: ten digits with or without hyphen, twelve digits with the prefix 16, or a
 * sole trader's personal number with 18, 19 or 20 before it.
 */
export function parseOrgNr(text: string): Parsed<OrgNr> {
  const compact = text.trim().replace(/[\s\u00A0\u202F\u2010-\u2015-]/g, '')
  const vat = /^se(\d{10})\d{2}$/i.exec(compact)
  const digits = vat?.[1] ?? (/^(16|18|19|20)\d{10}$/.test(compact) ? compact.slice(2) : compact)
  if (!/^\d{10}$/.test(digits))
    return unreadable('Ett organisationsnummer har tio siffror. Skriv det till exempel så här: 556016-0680.')
  if (!checkDigitHolds(digits))
    return unreadable(
      'Kontrollsiffran stämmer inte. Jämför numret siffra för siffra med offerten eller Bolagsverket.',
    )
  return parsed(`${digits.slice(0, 6)}-${digits.slice(6)}`)
}

/** True where the number is a natural person's (sole trader): personal data. The third digit tells them apart. */
export function isPersonalNumber(orgNr: OrgNr): boolean {
  return Number(orgNr.charAt(2)) < 2
}

export function isOrgNr(text: string): boolean {
  const result = parseOrgNr(text)
  return result.ok && result.value === text
}
