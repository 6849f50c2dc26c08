import { parsed, unreadable, type Parsed } from './parsed.ts'

/** A whole number of months, years or pieces: 1 to 9 999. */
export function parseCount(text: string): Parsed<number> {
  const compact = text.trim().replace(/[\s\u00A0\u202F]/g, '')
  if (/^-|^\u2212/.test(compact))
    return unreadable('Antalet kan inte vara negativt. Skriv ett heltal, till exempel 24.')
  if (/^\d+[.,]\d+$/.test(compact)) return unreadable('Skriv ett heltal, till exempel 24.')
  if (!/^\d+$/.test(compact)) return unreadable('Skriv ett heltal med siffror, till exempel 24.')
  const count = Number(compact)
  if (count < 1 || count > 9999) return unreadable('Skriv ett heltal mellan 1 och 9 999.')
  return parsed(count)
}

/** A percentage from -100 to 1 000 with at most two decimals. */
export function parsePercent(text: string): Parsed<number> {
  const compact = text
    .trim()
    .replace(/[\s\u00A0\u202F%]/g, '')
    .replace(/\u2212/g, '-')
  if (!/^-?\d{1,4}(,\d{1,2})?$/.test(compact))
    return unreadable('Skriv procenttalet med siffror, till exempel 10 eller 2,5.')
  const percent = Number(compact.replace(',', '.'))
  if (percent < -100 || percent > 1000) return unreadable('Skriv ett procenttal mellan -100 och 1 000.')
  return parsed(percent)
}

/** Points for a criterion: 0 to 100 with at most two decimals. */
export function parsePoints(text: string): Parsed<number> {
  const compact = text.trim().replace(/[\s\u00A0\u202F]/g, '')
  if (!/^\d{1,3}(,\d{1,2})?$/.test(compact))
    return unreadable('Skriv poängen med siffror, till exempel 7 eller 7,5.')
  const points = Number(compact.replace(',', '.'))
  return points > 100 ? unreadable('Skriv poäng mellan 0 och 100.') : parsed(points)
}
