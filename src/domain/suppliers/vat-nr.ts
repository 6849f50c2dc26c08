import { isPersonalNumber, maskOrgNr, parseOrgNr, type OrgNr } from '../org-nr.ts'
import { parsed, unreadable, type Parsed } from '../parsed.ts'
import { parseLine } from '../text.ts'

/** What stands after the country's letters, as the Commission describes the numbers of VIES. XI: Northern Ireland. */
const shapes: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-Z0-9]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(?:\d{7}[A-Z]{1,2}|\d[A-Z+*]\d{5}[A-Z])$/,
  IT: /^\d{11}$/,
  LT: /^(?:\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^[A-Z0-9+*]{10}\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
}

/**
 * Reads a VAT number: with the letters of an EU country its shape is checked, a Swedish one also for the number it is
 * made of. What begins otherwise is kept as typed.
 */
export function parseVatNr(text: string): Parsed<string> {
  const compact = text
    .trim()
    .toUpperCase()
    .replace(/[\s\u00A0\u202F.\u2010-\u2015-]/g, '')
  const country = compact.slice(0, 2)
  const shape = Object.hasOwn(shapes, country) ? shapes[country] : undefined
  if (shape === undefined) return parseLine(text)
  const rest = compact.slice(2)
  if (country === 'SE' && (!shape.test(rest) || !rest.endsWith('01')))
    return unreadable(
      'Ett svenskt momsnummer är SE, de tio siffrorna i organisationsnumret och 01: SE556016068001.',
    )
  if (!shape.test(rest))
    return unreadable(
      `Efter ${country} har momsnumret fel antal tecken eller fel slags tecken. Jämför med offerten.`,
    )
  if (country === 'SE' && !parseOrgNr(rest.slice(0, 10)).ok)
    return unreadable('Kontrollsiffran i momsnumret stämmer inte. Jämför siffra för siffra med offerten.')
  return parsed(compact)
}

/** The organisation number that a Swedish VAT number is made of. */
function orgNrIn(vatNr: string): OrgNr | undefined {
  const digits = /^SE(\d{10})01$/.exec(vatNr)?.[1]
  const read = digits === undefined ? undefined : parseOrgNr(digits)
  return read?.ok === true ? read.value : undefined
}

/** What to look into where a Swedish VAT number is made of another number than the supplier's. No fault: a group may share one. */
export function vatRemark(vatNr: string | undefined, orgNr: OrgNr | undefined): string | undefined {
  const own = vatNr === undefined ? undefined : orgNrIn(vatNr)
  return own === undefined || orgNr === undefined || own === orgNr
    ? undefined
    : `Momsnumret hör till ${shownOwn(own)}, inte till ${shownOwn(orgNr)}. Det kan stämma i en momsgrupp. Kontrollera annars båda numren.`
}

const shownOwn = (orgNr: OrgNr): string => (isPersonalNumber(orgNr) ? maskOrgNr(orgNr) : orgNr)

/** A sole trader's VAT number holds the personal number: hidden as that is. Others as they are. */
export function maskVatNr(vatNr: string): string {
  const own = orgNrIn(vatNr)
  return own !== undefined && isPersonalNumber(own) ? `${vatNr.slice(0, 8)}****${vatNr.slice(12)}` : vatNr
}
