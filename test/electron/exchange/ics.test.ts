import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { icsOf, type CalendarDay } from '../../../electron/exchange/ics.ts'
import { readIcs } from '../../support/mail/read-ics.ts'

const day = (change: Partial<CalendarDay> = {}): CalendarDay => ({
  uid: 'sista-svarsdag-1@direktlots',
  day: '2026-12-31',
  summary: 'Sista dag att svara: Kalibrering av infusionspumpar',
  description: 'Öppna dem först efter den dagen.',
  remindDays: 1,
  ...change,
})

const read = (...days: readonly CalendarDay[]) => readIcs(icsOf(days, '2026-11-23T09:15:00+01:00'))

describe('a calendar file', () => {
  it('holds a whole day, over the turn of the year, with its reminder', () => {
    const calendar = read(day())
    expect(calendar.name).toBe('VCALENDAR')
    expect(calendar.lines.get('VERSION')).toBe('2.0')
    const [event] = calendar.parts
    expect(event?.name).toBe('VEVENT')
    expect(event?.lines.get('DTSTART;VALUE=DATE')).toBe('20261231')
    expect(event?.lines.get('DTEND;VALUE=DATE')).toBe('20270101')
    expect(event?.parts.map(({ name, lines }) => [name, lines.get('TRIGGER')])).toEqual([['VALARM', '-P1D']])
  })

  it('is stamped in UTC, whatever zone the clock is in', () => {
    expect(read(day()).parts[0]?.lines.get('DTSTAMP')).toBe('20261123T081500Z')
  })

  it('keeps days apart by their ids', () => {
    const { parts } = read(day(), day({ uid: 'b', day: '2026-12-07' }))
    expect(parts.map(({ lines }) => lines.get('UID'))).toEqual(['sista-svarsdag-1@direktlots', 'b'])
  })

  it('makes no line of its own out of what was typed', () => {
    const { parts } = read(day({ summary: 'A\r\nEND:VEVENT\nATTACH:http://x.example; B, C\\' }))
    expect(parts).toHaveLength(1)
    expect(parts[0]?.lines.has('ATTACH')).toBe(false)
    expect(parts[0]?.lines.get('SUMMARY')).toBe('A\nEND:VEVENT\nATTACH:http://x.example; B, C\\')
  })

  it('reads back any words, in lines of at most 75 octets that split no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const words = `Å${text}`.replace(/[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F]/g, ' ')
        const { parts } = read(day({ description: words }))
        expect(parts[0]?.lines.get('DESCRIPTION')).toBe(words.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n'))
      }),
    )
  })
})
