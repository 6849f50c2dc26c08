import { parseOrgNr } from '../org-nr.ts'
import { parseVatNr } from './vat-nr.ts'

/** Countries by the letters that their numbers begin with, in VAT numbers and registers; Sweden is not among them. */
const countries: Readonly<Record<string, string>> = {
  AT: 'Österrike',
  BE: 'Belgien',
  BG: 'Bulgarien',
  CH: 'Schweiz',
  CY: 'Cypern',
  CZ: 'Tjeckien',
  DE: 'Tyskland',
  DK: 'Danmark',
  EE: 'Estland',
  EL: 'Grekland',
  ES: 'Spanien',
  FI: 'Finland',
  FO: 'Färöarna',
  FR: 'Frankrike',
  GB: 'Storbritannien',
  GR: 'Grekland',
  HR: 'Kroatien',
  HU: 'Ungern',
  IE: 'Irland',
  IS: 'Island',
  IT: 'Italien',
  LI: 'Liechtenstein',
  LT: 'Litauen',
  LU: 'Luxemburg',
  LV: 'Lettland',
  MT: 'Malta',
  NL: 'Nederländerna',
  NO: 'Norge',
  PL: 'Polen',
  PT: 'Portugal',
  RO: 'Rumänien',
  SI: 'Slovenien',
  SK: 'Slovakien',
  TR: 'Turkiet',
  UA: 'Ukraina',
  US: 'USA',
  XI: 'Nordirland',
}

const compact = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The country that a number says by its first letters, in Swedish; undefined where it says none. Never Sweden. */
export function countryOfNumber(text: string): string | undefined {
  const plain = compact(text)
  const code = plain.slice(0, 2)
  const country = Object.hasOwn(countries, code) ? countries[code] : undefined
  if (country === undefined) return undefined
  // Two letters of a longer word, as HRB of a German register, are no country; CHE is how Swiss numbers begin.
  const isPrefix = /^[A-Z]{2}\d/.test(plain) || /^CHE\d/.test(plain) || isVat(plain)
  return isPrefix ? country : undefined
}

const isVat = (plain: string): boolean => {
  const read = parseVatNr(plain)
  return /\d{5}/.test(plain) && read.ok && /^(?:AT|ES|FR|IE|NL|CY|XI)/.test(plain)
}

/**
 * Whether what was typed as a Swedish organisation number may be a foreign number: it begins with the letters of another
 * country, or cannot be a Swedish number and still looks like one of a register. What begins with SE is Swedish.
 */
export function looksForeign(text: string): boolean {
  const plain = compact(text)
  if (parseOrgNr(text).ok || /^SE\d/.test(plain)) return false
  if (countryOfNumber(text) !== undefined) return true
  const digits = plain.replace(/\D/g, '').length
  if (/^\d+$/.test(plain)) return digits >= 7 && digits <= 14 && digits !== 10 && digits !== 12
  return digits >= 4 && plain.length <= 30
}

/** A supplier's row as texts: what stands in its controls, typed, unread or stored. */
export interface NumberTexts {
  readonly orgNr: string
  readonly country: string
  readonly foreignId: string
}

/**
 * What is entered when a row is made a foreign supplier's, or a Swedish one's: the number moves to the other field, where
 * that is empty, and the country its letters say is filled in, and goes again with it. Nothing typed is taken away.
 */
export function movedNumber(
  texts: NumberTexts,
  foreign: boolean,
): readonly { readonly name: keyof NumberTexts; readonly text: string }[] {
  const { orgNr, country, foreignId } = texts
  const [from, to] = foreign ? (['orgNr', 'foreignId'] as const) : (['foreignId', 'orgNr'] as const)
  const moves = texts[from].trim() !== '' && texts[to].trim() === ''
  const number = moves ? texts[from] : foreign ? foreignId : orgNr
  const said = countryOfNumber(number)
  return [
    ...(moves
      ? [
          { name: to, text: texts[from] },
          { name: from, text: '' },
        ]
      : []),
    ...(foreign && country.trim() === '' && said !== undefined
      ? [{ name: 'country' as const, text: said }]
      : []),
    ...(!foreign && said !== undefined && country === said ? [{ name: 'country' as const, text: '' }] : []),
  ]
}
