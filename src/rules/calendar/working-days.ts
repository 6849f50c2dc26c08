import holidaysJson from '../../../assets/rules/holidays.json' with { type: 'json' }
import { assertNever } from '../../domain/assert-never.ts'
import { addDays, weekdayOf, type LocalDate } from '../../domain/local-date.ts'
import { remember } from '../../domain/remember.ts'
import { easterSunday } from './easter.ts'
import { readHolidays, type DayOff } from './holidays-file.ts'

/** The days that move a last day, for a page that shows them. */
export const holidays = readHolidays('assets/rules/holidays.json', holidaysJson)

/** The first day for which the house knows the days off. */
const known: LocalDate = holidays.days.map(({ from }) => from).toSorted()[0] ?? '9999-12-31'

/** What makes a day one on which no time ends ("lördag", "julafton"); a feast before a weekday. Null for a working day. */
export const dayOff: (date: LocalDate) => string | null = remember((date) => {
  const found = holidays.days.filter(
    (day) => day.from <= date && (day.to === null || date <= day.to) && isOn(day, date),
  )
  return (found.find(({ on }) => on.is !== 'weekday') ?? found[0])?.name ?? null
})

/**
 * The day itself, or the next working day where it is a Saturday, a Sunday, a public holiday or one of the three eves
 * (lag 1930:173 2 §). Null before the days of the file begin.
 */
export function nextWorkingDay(date: LocalDate): LocalDate | null {
  if (date < known) return null
  let day = date
  while (dayOff(day) !== null) day = addDays(day, 1)
  return day
}

function isOn({ on }: DayOff, date: LocalDate): boolean {
  switch (on.is) {
    case 'weekday':
      return weekdayOf(date) === on.weekday
    case 'date':
      return date.slice(5) === monthDay(on)
    case 'easter':
      return date === addDays(easterSunday(Number(date.slice(0, 4))), on.offset)
    case 'weekday-from':
      return date === firstWeekday(`${date.slice(0, 4)}-${monthDay(on)}`, on.weekday)
    default:
      return assertNever(on)
  }
}

const two = (n: number): string => String(n).padStart(2, '0')
const monthDay = ({ month, day }: { readonly month: number; readonly day: number }): string =>
  `${two(month)}-${two(day)}`

const firstWeekday = (from: LocalDate, weekday: number): LocalDate =>
  addDays(from, (weekday - weekdayOf(from) + 7) % 7)
