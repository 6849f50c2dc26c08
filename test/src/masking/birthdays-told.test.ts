import { describe, expect, it } from 'vitest'
import { likelyNumbers } from '../../../src/masking/patterns.ts'
import { leftOf, person, told } from '../../support/masked-names.ts'

describe('a day that is said to be a birthday', () => {
  it.each([
    ['Född 23 augusti 1964.', '23 augusti 1964'],
    ['född den 23 augusti 1964 i Flen', '23 augusti 1964'],
    ['född i Flen den 23 aug. 1964', '23 aug. 1964'],
    ['född den tjugotredje augusti nittonhundrasextiofyra', 'tjugotredje augusti nittonhundrasextiofyra'],
    ['f. 23/8 1964', '23/8 1964'],
    ['född 23/8-64', '23/8-64'],
    ['Födelsedatum: 1964-08-23', '1964-08-23'],
    ['Född: 23.8.1964', '23.8.1964'],
    ['född 64-08-23', '64-08-23'],
    ['föddes den 3:e maj 1970', '3:e maj 1970'],
    ['fyller år den 23 augusti', '23 augusti'],
    ['född i augusti 1964', 'augusti 1964'],
    ['född år 1964', '1964'],
    ['född 640823', '640823'],
  ])('is of a person: %s', (text, day) => {
    expect(text.match(likelyNumbers)).toEqual([day])
  })

  it.each([
    'Avtalet gäller från den 23 augusti 2026.',
    'Firman är från 1964.',
    'Han är född och uppvuxen på orten.',
    'Bolaget föddes ur en idé som kom till 2019.',
    'Anbud f.d. 23 augusti 2026.',
  ])('is not told by other words: %s', (text) => {
    expect(text.match(likelyNumbers)).toBeNull()
  })

  it('is masked in the copy, and what stands round it is not', () => {
    const found = told('Hon är född 23 augusti 1964. Avtalet gäller från 23 augusti 2026.', {})
    expect(leftOf(found)).toBe(`Hon är född ${person}. Avtalet gäller från 23 augusti 2026.`)
  })
})
