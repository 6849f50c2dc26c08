import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  documentationOverOre,
  passedWords,
  summedLines,
  type SummedLine,
} from '../../../../src/rules/value/crossings.ts'
import type { ValueInput, ValuePart } from '../../../../src/rules/value/input.ts'
import { each, kr, other, part, total, valued } from './input.ts'

const lines = (parts: ValuePart[], more: Partial<ValueInput> = {}): readonly SummedLine[] =>
  summedLines(valued(parts, more), documentationOverOre(more.law ?? 'LOU', more.startDate ?? '2026-11-20'))

const marks = (summed: readonly SummedLine[]): readonly string[][] =>
  summed.map(({ passes }) => passes.map((passed) => passedWords(passed).replaceAll('\u00A0', ' ')))

describe('the sum as it grows', () => {
  it('says what each line adds, the sum so far, and on which line an amount is passed', () => {
    const summed = lines([
      part(total(60_000)),
      part(total(40_000), { role: 'option' }),
      part(total(0.01), { role: 'premium' }),
      part(total(599_999.98), { role: 'index' }),
      part(total(0.01), { role: 'other-unit' }),
    ])
    expect(summed.map(({ addsOre }) => addsOre)).toEqual([6_000_000, 4_000_000, 1, 59_999_998, 1])
    expect(summed.map(({ sumOre }) => sumOre)).toEqual([
      6_000_000, 10_000_000, 10_000_001, 69_999_999, 70_000_000,
    ])
    expect(marks(summed)).toEqual([[], [], ['Här passeras 100 000 kr'], [], ['Här nås gränsen 700 000 kr']])
  })

  it('passes both amounts on one line', () => {
    expect(marks(lines([part(total(800_000))]))).toEqual([
      ['Här passeras 100 000 kr', 'Här passeras gränsen 700 000 kr'],
    ])
  })

  it('lets a limit that may be reached be reached', () => {
    const january = { startDate: '2022-01-15' }
    expect(marks(lines([part(total(626_284))], january))[0]).toEqual(['Här passeras 100 000 kr'])
    expect(marks(lines([part(total(626_284.01))], january))[0]).toContain('Här passeras gränsen 626 284 kr')
  })

  it('adds nothing for a line that is not counted', () => {
    const summed = lines([part(total(60_000)), part(total(50_000), { role: 'supplied-by-authority' })], {
      similar: [other('same-kind', 900_000, '2026-03-01')],
    })
    expect(summed.map(({ sumOre }) => sumOre)).toEqual([6_000_000, 6_000_000, null])
    expect(marks(summed)).toEqual([[], [], []])
  })

  it('lets the twelve months carry all where they are the largest', () => {
    const summed = lines([part(total(60_000))], { recurringNeed: { next12MonthsOre: kr(150_000) } })
    expect(summed.map(({ sumOre }) => sumOre)).toEqual([null, 15_000_000])
    expect(marks(summed)[1]).toEqual(['Här passeras 100 000 kr'])
  })

  it('sums what only the policy adds on top of the whole value', () => {
    const summed = lines([part(total(60_000)), part(total(20_000), { role: 'option' })], {
      policy: 'region-stockholm',
      similar: [other('same-kind', 30_000, '2026-03-01'), other('same-kind', 600_000, '2026-04-01')],
    })
    expect(summed.map(({ sumOre }) => sumOre)).toEqual([6_000_000, 8_000_000, 11_000_000, 71_000_000])
    expect(marks(summed)).toEqual([
      [],
      [],
      ['Här passerar det samlade värdet 100 000 kr'],
      ['Här passerar det samlade värdet gränsen 700 000 kr'],
    ])
  })

  it('says of no line that it passes the limit while a part has no amount', () => {
    const summed = lines([part(each('month', 10_000, null)), part(total(900_000), { role: 'option' })])
    expect(summed[0]).toMatchObject({ addsOre: null, sumOre: null })
    expect(marks(summed)[1]).toEqual(['Här passeras 100 000 kr'])
  })

  it('has no line for documentation where the act always wants it', () => {
    expect(documentationOverOre('LUK', '2026-11-20')).toBeNull()
    const summed = lines([part(total(5_000_000))], {
      law: 'LUK',
      category: 'concession',
      startDate: '2025-06-02',
    })
    expect(marks(summed)).toEqual([['Här passeras gränsen 2 994 008 kr']])
  })

  it('ends at the value, and passes each amount once, in whatever order the parts stand', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 50_000_000 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        amounts.chain((ore) =>
          fc.tuple(fc.constant(ore), fc.shuffledSubarray(ore, { minLength: ore.length })),
        ),
        ([ore, shuffled]) => {
          const results = [ore, shuffled].map((row) =>
            lines(row.map((amount) => part({ kind: 'total', ore: amount }))),
          )
          const value = ore.reduce((sum, amount) => sum + amount, 0)
          for (const summed of results) {
            expect(summed.at(-1)?.sumOre).toBe(value)
            const passed = summed.flatMap(({ passes }) => passes.map(({ is }) => is))
            expect(passed.toSorted()).toEqual([
              ...(value > 10_000_000 ? ['documentation'] : []),
              ...(value >= 70_000_000 ? ['limit'] : []),
            ])
          }
        },
      ),
    )
  })
})
