import { expect, test } from 'vitest'
import { maySamePerson } from '../../../src/domain/same-person.ts'

test.each([
  ['Kim Ek', 'Kim Ek (exempel)'],
  ['Kim Ek', 'Ek, Kim'],
  ['Kim Ek', 'K. Ek'],
  ['KIM  EK', 'kim ek'],
  ['Kim Ek', 'Kim Ėk'],
  ['Kim Anders Ek', 'Kim Ek'],
  ['Kim Ek (exempel)', 'Ek Kim'],
  ['Kim Ek (exempel)', 'Kim Ek, enhetschef'],
  ['Kim Ek (exempel)', 'Enhetschef Kim Ek'],
  ['Överläkare Kim Ek', 'Enhetschef Kim Ek'],
  ['Kim Ek, chef', 'Kim Ek, enhetschef'],
  ['Ek, Kim', 'Ek, K.'],
  ['Anders Kim Ek', 'Kim Ek'],
])('%s may be %s', (a, b) => {
  expect(maySamePerson(a, b)).toBe(true)
  expect(maySamePerson(b, a)).toBe(true)
})

test.each([
  ['Kim Ek', 'Maria Lind'],
  ['Kim Ek', 'Maria Ek'],
  ['Kim Ek', 'Kim Lind'],
  ['Kim Ek', 'Kim'],
  ['Kim Ek', 'K. E.'],
  ['Kim Ek, enhetschef', 'Kim Lind, enhetschef'],
  ['Enhetschef Kim Ek', 'Enhetschef Maria Lind'],
  ['Kim Ek', undefined],
  ['', ''],
])('%s is not %s', (a, b) => {
  expect(maySamePerson(a, b)).toBe(a === b)
})
