import { formatDate, type LocalDate } from '../../src/domain/local-date.ts'

/** "7 december", with the year where it is not this year's. */
export function shortDay(date: LocalDate, today: LocalDate): string {
  const long = formatDate(date)
  return date.slice(0, 4) === today.slice(0, 4) ? long.slice(0, long.lastIndexOf(' ')) : long
}
