import { parsed, unreadable, type Parsed } from './parsed.ts'

/** A calendar day as ISO text, YYYY-MM-DD, without a time zone. Compares as text. */
export type LocalDate = string

const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** True for a real day between 1900 and 2199 written YYYY-MM-DD. */
export function isLocalDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return (
    year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  )
}

/** Reads 2026-11-20, 20261120, 20/11 2026, 20.11.2026 and 20 november 2026. A year must be written out. */
export function parseDate(text: string): Parsed<LocalDate> {
  const trimmed = text
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
  if (trimmed === '') return unreadable('Skriv datumet som år-månad-dag, till exempel 2026-11-20.')
  const parts = dateParts(trimmed)
  if (!parts) return unreadable('Skriv datumet som år-månad-dag, till exempel 2026-11-20.')
  const [year, month, day] = parts
  if (month < 1 || month > 12)
    return unreadable(`Det finns ingen månad ${month}. Skriv datumet som år-månad-dag.`)
  if (day < 1 || day > daysInMonth(year, month))
    return unreadable(
      `${capital(monthNames[month - 1] ?? '')} ${year} har ${daysInMonth(year, month)} dagar. Rätta dagen.`,
    )
  const date = `${year}-${two(month)}-${two(day)}`
  return isLocalDate(date) ? parsed(date) : unreadable('Året verkar fel. Skriv det med fyra siffror.')
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function dateParts(text: string): [number, number, number] | null {
  const iso = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(text)
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])]
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ] ?(\d{4})$/.exec(text)
  if (dayFirst) return [Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])]
  const named = /^(\d{1,2})\.? ([a-zåäö]+)\.?,? (\d{4})$/.exec(text)
  if (!named) return null
  const month = monthNames.findIndex((name) => name === named[2] || name.slice(0, 3) === named[2])
  return month < 0 ? null : [Number(named[3]), month + 1, Number(named[1])]
}

const numbers = (date: LocalDate): [number, number, number] => [
  numberAt(date, 0, 4),
  numberAt(date, 5, 7),
  numberAt(date, 8, 10),
]

/** Read digit by digit, without a text for each number: days are reckoned many times in every case. */
function numberAt(date: LocalDate, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at += 1) number = number * 10 + date.charCodeAt(at) - zero
  return number
}

const zero = '0'.charCodeAt(0)

export function addDays(date: LocalDate, days: number): LocalDate {
  const [year, month, day] = numbers(date)
  return localDate(new Date(Date.UTC(year, month - 1, day + days)))
}

/** Put together here, for the same reason, and not cut out of `toISOString`. */
const localDate = (at: Date): LocalDate =>
  `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`

/** Same day number some months later or earlier, else the last day of that month. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = numbers(date)
  const index = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return `${y}-${two(m)}-${two(Math.min(day, daysInMonth(y, m)))}`
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(date: LocalDate): number {
  return new Date(Date.UTC(...monthIndexed(numbers(date)))).getUTCDay() || 7
}

/** The last day of the quarter of the calendar year that a day is in. */
export function quarterEnd(date: LocalDate): LocalDate {
  const [year, month] = numbers(date)
  const last = Math.ceil(month / 3) * 3
  return `${year}-${two(last)}-${two(daysInMonth(year, last))}`
}

export function daysBetween(from: LocalDate, to: LocalDate): number {
  const utc = (d: LocalDate): number => Date.UTC(...monthIndexed(numbers(d)))
  return Math.round((utc(to) - utc(from)) / 86_400_000)
}

const monthIndexed = ([y, m, d]: [number, number, number]): [number, number, number] => [y, m - 1, d]

/** "20 november 2026", for running text. */
export function formatDate(date: LocalDate): string {
  const [year, month, day] = numbers(date)
  return `${day} ${monthNames[month - 1] ?? ''} ${year}`
}
