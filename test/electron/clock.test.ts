import { describe, expect, test } from 'vitest'
import { clockFrom, parseClock } from '../../electron/clock.ts'

describe('parseClock', () => {
  test('reads local time', () => {
    expect(parseClock('2026-12-04T10:02')).toEqual(new Date(2026, 11, 4, 10, 2))
    expect(parseClock('2026-12-04T10:02:30')).toEqual(new Date(2026, 11, 4, 10, 2, 30))
  })

  test.each([
    '',
    '2026-12-04',
    '2026-02-30T10:00',
    '2026-12-04T24:00',
    '2026-12-04T10:60',
    '4/12 2026',
    '2026-12-04T10:02Z',
  ])('refuses %j', (text) => expect(parseClock(text)).toBeNull())
})

describe('clockFrom', () => {
  test('starts at the given time and runs on at the real pace', () => {
    let real = new Date(2030, 0, 1, 12, 0, 0)
    const now = clockFrom(new Date(2026, 11, 4, 10, 2), () => real)
    expect(now()).toEqual(new Date(2026, 11, 4, 10, 2))
    real = new Date(2030, 0, 1, 12, 1, 30)
    expect(now()).toEqual(new Date(2026, 11, 4, 10, 3, 30))
  })

  test('is the real clock where no time is given', () => {
    const real = new Date(2030, 0, 1)
    expect(clockFrom(null, () => real)()).toBe(real)
  })
})
