import { describe, expect, it } from 'vitest'
import { nameKey, sameName } from '../../../../src/domain/suppliers/names.ts'

describe('two names', () => {
  it.each([
    ['Alfa Service AB', 'ALFA  service Aktiebolag'],
    ['Alfa Service AB', 'AB Alfa Service'],
    ['Alfa Service AB', 'Alfaservice AB (publ)'],
    ['Pumpservice HB', 'Pumpservice Handelsbolag'],
    ['Odlarna ek. för.', 'Odlarna ekonomisk förening'],
    ['Bo & Bo AB', 'Bo och Bo AB'],
    ['Nord Ltd', 'NORD LIMITED'],
  ])('are one: %s, %s', (a, b) => {
    expect(sameName(a, b, false)).toBe(true)
    expect(nameKey(a)).toBe(nameKey(b))
  })

  it.each([
    ['Alfa AB', 'Alfa Service AB'],
    ['Alfa AB', 'Alfa HB'],
    ['Alfa 1 AB', 'Alfa 2 AB'],
    ['Ångström AB', 'Angstrom AB'],
  ])('are two: %s, %s', (a, b) => {
    expect([sameName(a, b, false), sameName(a, b, true)]).toEqual([false, false])
  })

  it('differ in a legal form left out, unless the number is the same', () => {
    expect([sameName('Alfa', 'Alfa AB', false), sameName('Alfa', 'Alfa AB', true)]).toEqual([false, true])
  })

  it('may be nothing but a legal form', () => {
    expect(sameName('AB', 'HB', true)).toBe(false)
    expect(sameName('AB', 'Aktiebolag', true)).toBe(true)
  })
})
