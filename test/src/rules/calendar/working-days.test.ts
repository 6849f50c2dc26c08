import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, weekdayOf } from '../../../../src/domain/local-date.ts'
import { easterSunday } from '../../../../src/rules/calendar/easter.ts'
import { readHolidays } from '../../../../src/rules/calendar/holidays-file.ts'
import { dayOff, holidays, nextWorkingDay } from '../../../../src/rules/calendar/working-days.ts'
import { movableFeasts } from './feasts.ts'

const years = Object.keys(movableFeasts).map(Number)
const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']

/** Every day of a year. */
const daysOf = (year: number): readonly string[] => {
  const first = `${year}-01-01`
  return Array.from({ length: daysBetween(first, `${year + 1}-01-01`) }, (_, i) => addDays(first, i))
}

/** Easter by another road: the Sunday after the paschal full moon, by the tables of the church (Gauss's epact). */
function easterByEpact(year: number): string {
  const golden = (year % 19) + 1
  const century = Math.floor(year / 100) + 1
  const lunar = Math.floor((8 * century + 5) / 25) - 5
  let epact = (11 * golden + 20 + lunar - (Math.floor((3 * century) / 4) - 12)) % 30
  if (epact < 0) epact += 30
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1
  const moon = epact > 23 ? 74 - epact : 44 - epact
  const full = addDays(`${year}-03-01`, moon - 1)
  return addDays(full, 7 - (weekdayOf(full) % 7))
}

describe('days that move a last day', () => {
  it.each(years)('are those of the almanac in %i, on weekdays', (year) => {
    const feasts = movableFeasts[year]?.split(' ') ?? []
    const midsummerEve = addDays(`${year}-${feasts[5] ?? ''}`, -1).slice(5)
    const expected = new Set([...fixed, ...feasts, midsummerEve].map((day) => `${year}-${day}`))
    const found = daysOf(year).filter((day) => weekdayOf(day) < 6 && dayOff(day) !== null)
    expect(found).toEqual([...expected].filter((day) => weekdayOf(day) < 6).toSorted())
  })

  it.each(years)('have the names of the almanac in %i', (year) => {
    const names = [
      'långfredagen',
      'påskdagen',
      'annandag påsk',
      'Kristi himmelsfärdsdag',
      'pingstdagen',
      'midsommardagen',
      'alla helgons dag',
    ]
    const feasts = movableFeasts[year]?.split(' ') ?? []
    const said = feasts.map((day) => dayOff(`${year}-${day}`))
    expect(said.filter((name, i) => name !== names[i])).toEqual([])
  })

  it('knew Whit Monday until 2005, and the national day from then on', () => {
    expect(dayOff('2004-05-31')).toBe('annandag pingst')
    expect(dayOff('2005-05-16')).toBeNull()
    expect(dayOff('2003-06-06')).toBeNull()
    expect(dayOff('2005-06-06')).toBe('nationaldagen')
  })

  it.each([
    ['2026-12-05', '2026-12-07', 'a Saturday'],
    ['2026-12-24', '2026-12-28', 'Christmas Eve on a Thursday, then a weekend'],
    ['2026-12-31', '2027-01-04', 'New Year’s Eve on a Thursday'],
    ['2027-01-06', '2027-01-07', 'Epiphany'],
    ['2026-06-19', '2026-06-22', 'Midsummer Eve'],
    ['2026-04-03', '2026-04-07', 'Good Friday to Easter Monday'],
    ['2026-05-14', '2026-05-15', 'Ascension Day: the Friday after is a working day'],
    ['2028-02-29', '2028-02-29', 'a leap day'],
    ['2026-06-05', '2026-06-05', 'the day before the national day'],
    ['2026-04-30', '2026-04-30', 'the last of April'],
  ])('%s → %s: %s', (day, next) => expect(nextWorkingDay(day)).toBe(next))

  it('are not known before their law', () => {
    expect(nextWorkingDay('1989-12-31')).toBeNull()
    expect(nextWorkingDay('1990-01-02')).toBe('1990-01-02')
  })

  it('reach a working day within six days, never go back, and leave a working day alone', () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1990-01-01', n))
    fc.assert(
      fc.property(day, (date) => {
        const next = nextWorkingDay(date)
        if (next === null) return false
        const moved = daysBetween(date, next)
        return moved >= 0 && moved <= 6 && dayOff(next) === null && (moved === 0) === (dayOff(date) === null)
      }),
    )
  })

  it('has Easter where the church’s tables have it, 1900–2199', () => {
    const all = Array.from({ length: 300 }, (_, i) => 1900 + i)
    expect(all.filter((year) => easterSunday(year) !== easterByEpact(year))).toEqual([])
    expect(all.every((year) => weekdayOf(easterSunday(year)) === 7)).toBe(true)
  })
})

describe('the file of days', () => {
  it('is refused with file and property named', () => {
    const with_ = (change: object) => () =>
      readHolidays('h.json', { ...holidays, days: [{ ...holidays.days[2], ...change }] })
    expect(with_({})).not.toThrow()
    expect(with_({ on: { is: 'date', month: 2, day: 30 } })).toThrow('h.json: days[0].on')
    expect(with_({ to: '1980-01-01' })).toThrow('h.json: days[0].to')
    expect(with_({ colour: 'red' })).toThrow('h.json: days[0]')
    expect(() => readHolidays('h.json', { ...holidays, days: [...holidays.days, holidays.days[0]] })).toThrow(
      'två gånger',
    )
  })
})
