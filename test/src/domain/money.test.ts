import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatKr, formatOre, parseMoney } from '../../../src/domain/money.ts'

const ore = (text: string): number | string => {
  const result = parseMoney(text)
  return result.ok ? result.value : result.problem
}

describe('parseMoney reads what a person writes', () => {
  it.each([
    ['500 000', 50_000_000],
    ['500000,00', 50_000_000],
    ['500\u00A0000', 50_000_000],
    ['500\u202F000 kr', 50_000_000],
    ['14 583,33', 1_458_333],
    ['8,2', 820],
    ['1:-', 100],
    ['0', 0],
    ['12,', 1200],
    ['414 000 kronor', 41_400_000],
  ])('%s', (text, expected) => {
    expect(ore(text)).toBe(expected)
  })
})

describe('parseMoney asks rather than guesses', () => {
  it.each([
    ['500.000', 'Menar du 500\u00A0000?'],
    ['1.234,56', 'decimaler med komma'],
    ['12.5', 'decimaler med komma'],
    ['-1', 'negativt'],
    ['\u22125', 'negativt'],
    ['abc', 'siffror'],
    ['', 'Skriv beloppet'],
    ['12 3456', 'tusental'],
    ['1,234', 'högst två decimaler'],
    ['99999999999999999999', 'för stort'],
  ])('%s', (text, part) => {
    expect(ore(text)).toContain(part)
  })
})

describe('amounts', () => {
  it('read back as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000_000 }), (amount) => {
        expect(ore(formatOre(amount))).toBe(amount)
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const result = parseMoney(text)
        expect(result.ok ? Number.isSafeInteger(result.value) : result.problem.length > 10).toBe(true)
      }),
    )
  })

  it('show öre only when there are any', () => {
    expect(formatKr(41_400_000)).toBe('414\u00A0000\u00A0kr')
    expect(formatKr(1_458_333)).toBe('14\u00A0583,33\u00A0kr')
  })
})
