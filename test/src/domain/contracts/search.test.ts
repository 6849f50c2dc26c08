import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Contract } from '../../../../src/domain/contracts/contract.ts'
import { cpvCodesIn, parseCpvCodes, sharedDigits } from '../../../../src/domain/contracts/cpv-codes.ts'
import { searchContracts, searchWords } from '../../../../src/domain/contracts/search.ts'
import { validityOn } from '../../../../src/domain/contracts/validity.ts'

const list: readonly Contract[] = [
  { row: 2, subject: 'Kontorsstolar', supplier: 'Sits AB', cpv: ['39112000'], validTo: '2025-12-31' },
  { row: 3, subject: 'Kalibreringstjänster', supplier: 'Mätkraft AB', cpv: ['50421000'] },
  { row: 4, subject: 'Infusionspump, köp', supplier: 'Dropp AB', cpv: ['33194110'], validTo: '2028-12-31' },
  {
    row: 5,
    subject: 'Service av medicinteknik',
    category: 'Kalibrering',
    other: [{ heading: 'Not', text: 'även infusionspumpar' }],
  },
  { row: 6, subject: 'Livsmedel' },
]

const found = (query: string, cpv = '') =>
  searchContracts(list, query, cpv, '2026-11-20').map(({ contract, words, cpv: digits }) => [
    contract.row,
    words.join(' '),
    digits,
  ])

describe('a search', () => {
  it('finds other endings, compounds and words of any column, most words first', () => {
    expect(found('Kalibrering av infusionspumpar')).toEqual([
      [5, 'kalibrering infusionspumpar', null],
      [3, 'kalibrering', null],
      [4, 'infusionspumpar', null],
    ])
  })

  it('finds by shared leading CPV digits, and says which', () => {
    expect(found('', '50421200-4')).toEqual([[3, '', '50421']])
    expect(found('', '33190000')).toEqual([[4, '', '3319']])
    expect(found('50421000-2')).toEqual([[3, '', '50421']])
  })

  it('does not take one shared digit or the zeros behind a code for anything', () => {
    expect(found('', '30000000')).toEqual([])
    expect(sharedDigits('33000000', '33194110')).toBe(2)
    expect(sharedDigits('30000000', '30200000')).toBe(2)
  })

  it('puts contracts that have run out after the others, and leaves none out', () => {
    const twins: readonly Contract[] = [
      { row: 2, subject: 'Stolar', validTo: '2026-11-19' },
      { row: 3, subject: 'Stolar', validTo: '2026-11-20' },
    ]
    expect(searchContracts(twins, 'stol', '', '2026-11-20').map(({ contract }) => contract.row)).toEqual([
      3, 2,
    ])
  })

  it('finds nothing for words that tell nothing', () => {
    expect(searchWords('Köp av ett avtal för')).toEqual([])
    expect(found('av och för')).toEqual([])
    expect(found('')).toEqual([])
  })

  it('finds every contract by each word of its name', () => {
    const word = fc.stringMatching(/^[a-zåäö]{4,12}$/).filter((text) => searchWords(text).length === 1)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const contract = { row: 2, subject: words.join(' ').toUpperCase() }
        for (const one of words) expect(searchContracts([contract], one, '', '2026-11-20')).toHaveLength(1)
      }),
    )
  })
})

describe('CPV codes', () => {
  it.each([
    ['50421000-2', ['50421000']],
    ['50421000', ['50421000']],
    ['50421000-2, 33190000-8', ['50421000', '33190000']],
    ['50421000-2 Reparation\n33190000 - 8 Diverse', ['50421000', '33190000']],
    ['50421000-2;50421000-2', ['50421000']],
  ])('are read from %j', (text, codes) => {
    expect(parseCpvCodes(text)).toEqual({ ok: true, value: codes })
  })

  it('are eight digits, neither fewer nor more', () => {
    expect(cpvCodesIn('5042100 504210001 2026-11-20')).toEqual([])
  })

  it('share as many digits one way as the other, never more than either says', () => {
    const code = fc.stringMatching(/^\d{8}$/)
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(sharedDigits(a, b)).toBe(sharedDigits(b, a))
        expect(a.startsWith(b.slice(0, sharedDigits(a, b)))).toBe(true)
      }),
    )
  })
})

describe('whether a contract is in force', () => {
  it.each([
    [{ validTo: '2026-11-20' }, 'valid'],
    [{ validTo: '2026-11-19' }, 'expired'],
    [{ validFrom: '2026-11-21', validTo: '2028-01-01' }, 'not-yet'],
    [{ validFrom: '2026-11-20', openEnded: true as const }, 'valid'],
    [{ validFrom: '2020-01-01' }, 'unknown'],
    [{}, 'unknown'],
  ])('%j is %s', (dates, validity) => {
    expect(validityOn({ row: 2, ...dates }, '2026-11-20')).toBe(validity)
  })
})
