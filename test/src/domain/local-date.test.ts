import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, isLocalDate, parseDate } from '../../../src/domain/local-date.ts'

const day = (text: string): string => {
  const result = parseDate(text)
  return result.ok ? result.value : result.problem
}

describe('parseDate', () => {
  it.each([
    '2026-11-20',
    '20261120',
    '20/11 2026',
    '20.11.2026',
    '20 november 2026',
    '20 nov 2026',
    '2026/11/20',
  ])('reads %s', (text) => {
    expect(day(text)).toBe('2026-11-20')
  })

  it.each([
    ['31 februari 2027', 'Februari 2027 har 28 dagar'],
    ['2027-02-31', 'Februari 2027 har 28 dagar'],
    ['2027-13-01', 'ingen månad 13'],
    ['20/11', 'år-månad-dag'],
    ['i morgon', 'år-månad-dag'],
    ['', 'år-månad-dag'],
    ['0026-11-20', 'Året'],
  ])('answers %s with a sentence', (text, part) => {
    expect(day(text)).toContain(part)
  })

  it('never throws, and reads only real days', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = parseDate(text)
        expect(result.ok ? isLocalDate(result.value) : result.problem.length > 10).toBe(true)
      }),
    )
  })
})

describe('calendar', () => {
  it('keeps the day number or takes the last of the month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
    expect(addMonths('2028-02-29', -12)).toBe('2027-02-28')
    expect(addMonths('2026-11-20', -12)).toBe('2025-11-20')
  })

  it('counts days both ways', () => {
    expect(addDays('2026-12-14', 30)).toBe('2027-01-13')
    expect(daysBetween('2026-12-14', '2027-01-13')).toBe(30)
  })
})
