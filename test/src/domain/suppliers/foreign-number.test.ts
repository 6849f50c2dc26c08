import { describe, expect, it } from 'vitest'
import {
  countryOfNumber,
  looksForeign,
  movedNumber,
} from '../../../../src/domain/suppliers/foreign-number.ts'

describe('a number that may be foreign', () => {
  it.each([
    ['FI12345678', 'Finland'],
    ['fi 1234567-8', 'Finland'],
    ['NO 999 888 777 MVA', 'Norge'],
    ['ATU12345678', 'Österrike'],
    ['CHE-123.456.789', 'Schweiz'],
    ['EL123456789', 'Grekland'],
    ['HRB 12345', undefined],
    ['999 888 777', undefined],
    ['12-3456789', undefined],
  ])('%s is one, of %s', (text, country) => {
    expect(looksForeign(text)).toBe(true)
    expect(countryOfNumber(text)).toBe(country)
  })

  it.each([
    '559999-9009',
    '5599999009',
    '559999-9008',
    'SE559999900901',
    'SE123456',
    '5599',
    'vet inte',
    'AB',
    '',
  ])('%s is none', (text) => {
    expect(looksForeign(text)).toBe(false)
    expect(countryOfNumber(text)).toBeUndefined()
  })
})

describe('a row that changes over', () => {
  const texts = { orgNr: '', country: '', foreignId: '' }
  const after = (from: typeof texts, foreign: boolean): typeof texts => ({
    ...from,
    ...Object.fromEntries(movedNumber(from, foreign).map(({ name, text }) => [name, text])),
  })

  it.each(['FI12345678', '999 888 777', '559999-9009'])('takes %s along, and back again', (orgNr) => {
    const typed = { ...texts, orgNr }
    const moved = after(typed, true)
    expect(moved).toMatchObject({ orgNr: '', foreignId: orgNr })
    expect(moved.country).toBe(countryOfNumber(orgNr) ?? '')
    expect(after(moved, false)).toEqual(typed)
  })

  it('leaves a typed country, and never writes over another number', () => {
    expect(after({ orgNr: 'FI12345678', country: 'Åland', foreignId: '' }, true).country).toBe('Åland')
    expect(after({ orgNr: '', country: 'Åland', foreignId: 'FI12345678' }, false).country).toBe('Åland')
    const both = { orgNr: '559999-9009', country: 'Norge', foreignId: '999' }
    expect(after(both, true)).toEqual(both)
    expect(after(both, false)).toEqual(both)
  })
})
