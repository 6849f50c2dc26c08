import { parsed, unreadable, type Parsed } from './parsed.ts'

/** Largest amount the program reads: one thousand billion kronor, far inside what a number holds exactly. */
const largestOre = 1_000_000_000_000 * 100

const spaces = /[\s\u00A0\u202F\u2009]/g

/**
 * Reads an amount in kronor into whole öre. Spaces are thousands separators, the comma is the decimal sign, a trailing
 * "kr" or ":-" is allowed. A point is ambiguous (700.000 or 700.00?), so it is asked about, never guessed.
 */
export function parseMoney(text: string): Parsed<number> {
  const trimmed = text.trim()
  const compact = trimmed
    .replace(spaces, '')
    .replace(/(kronor|kr|sek|:-|,-)\.?$/i, '')
    .replace(/[\u2212\u2013]/g, '-')
  if (compact === '') return unreadable('Skriv beloppet i kronor, till exempel 120 000.')
  if (compact.startsWith('-'))
    return unreadable('Beloppet kan inte vara negativt. Skriv det utan minustecken.')
  if (/^[\d.,]+$/.test(compact) && compact.includes('.')) return unreadable(pointSentence(compact))
  if (!/^\d+(,\d*)?$/.test(compact))
    return unreadable('Skriv beloppet med siffror, till exempel 120 000 eller 14 583,33.')
  const digits = trimmed.replace(/(kronor|kr|sek|:-|,-)\.?$/i, '').trim()
  if (
    !/^\d{1,3}([\s\u00A0\u202F\u2009]\d{3})+(,\d*)?$/.test(digits) &&
    spaces.test(digits.split(',')[0] ?? '')
  )
    return unreadable('Mellanrummen delar inte upp beloppet i tusental. Skriv till exempel 120 000.')
  const [kronor = '', decimals = ''] = compact.split(',')
  if (decimals.length > 2)
    return unreadable('Skriv beloppet med högst två decimaler, till exempel 14 583,33.')
  const ore = Number(kronor) * 100 + Number(decimals.padEnd(2, '0'))
  if (!Number.isSafeInteger(ore) || ore > largestOre)
    return unreadable('Beloppet är för stort. Kontrollera antalet nollor.')
  return parsed(ore)
}

function pointSentence(compact: string): string {
  const whole = compact.replace(/[.,]/g, '')
  const asThousands = formatOre(Number(whole) * 100)
  return /^\d{1,3}(\.\d{3})+$/.test(compact)
    ? `Menar du ${asThousands}? Skriv tusental med mellanrum och decimaler med komma.`
    : 'Skriv decimaler med komma och tusental med mellanrum, till exempel 14 583,33.'
}

/** Whole öre as Swedish text for the screen and the record: no-break spaces, comma, öre only when there are any. */
export function formatOre(ore: number): string {
  const sign = ore < 0 ? '-' : ''
  const whole = Math.floor(Math.abs(ore) / 100)
  const rest = Math.abs(ore) % 100
  return sign + inThousands(String(whole)) + (rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`)
}

const inThousands = (digits: string): string =>
  digits.length <= 3 ? digits : `${inThousands(digits.slice(0, -3))}\u00A0${digits.slice(-3)}`

/** As formatOre, with the unit: "414 000 kr". */
export const formatKr = (ore: number): string => `${formatOre(ore)}\u00A0kr`
