import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { savingsSection } from '../../../../src/record/sections/savings.ts'
import { savingsOf } from '../../../../src/rules/savings/savings.ts'
import { savingsSentences } from '../../../../src/rules/savings/savings-words.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const sure = {
  'savings.source': 'Fakturor.',
  'savings.assumptions': 'Samma mängd.',
  'savings.uncertaintyPercent': '10',
}
const said = (texts: Readonly<Record<string, string>>): string =>
  savingsSentences(answered(exampleCase(), texts)).join(' ').replaceAll('\u00A0', ' ')
const basket = (quantity: string, old: string, now: string) => ({
  'savings.method': 'basket',
  'savings.lines.a.label': 'Handskar',
  'savings.lines.a.quantity': quantity,
  'savings.lines.a.oldOre': old,
  'savings.lines.a.newOre': now,
  ...sure,
})

describe('a saving', () => {
  it('is told as a range with what it does not say', () => {
    expect(said(basket('1000', '12', '10,50'))).toBe(
      'Uppskattad besparing: mellan 1 350 kr och 1 650 kr. Uppskattningen jämför priser. Den säger inte vad som orsakade skillnaden.',
    )
  })

  it('is a cost where the purchase became dearer, and nothing certain where it can be either', () => {
    expect(said(basket('1000', '10', '12'))).toContain('Köpet blev dyrare: mellan 1 800 kr och 2 200 kr.')
    expect(said({ ...basket('1000', '12', '10'), 'savings.uncertaintyPercent': '150' })).toContain(
      'Det går inte att säga att köpet sparade pengar.',
    )
  })

  it.each(['savings.assumptions', 'savings.uncertaintyPercent', 'savings.source', 'savings.lines.a.newOre'])(
    'shows no figure without %s',
    (path) => {
      const found = answered(exampleCase(), { ...basket('10', '12', '10'), [path]: '' })
      expect(savingsOf(found)).toEqual({ is: 'open', fields: [path] })
      expect(savingsSentences(found)).toEqual([])
    },
  )

  it('shows no figure that is said to be exact', () => {
    const found = answered(exampleCase(), { ...basket('10', '12', '10'), 'savings.uncertaintyPercent': '0' })
    expect(savingsOf(found)).toEqual({ is: 'open', fields: ['savings.uncertaintyPercent'] })
  })

  it('by market price is the mean of at least three approved bids against the lowest', () => {
    const two = answered(exampleCase(), { 'savings.method': 'market', ...sure })
    expect(savingsOf(two)).toMatchObject({ is: 'cannot' })
    const third = 'suppliers.019aad84-5a00-7000-8000-000000000013'
    const found = answered(two, { [`${third}.answer`]: 'bid', [`${third}.bid.totalOre`]: '900 000' })
    expect(savingsOf(found)).toMatchObject({ is: 'estimate' })
    const out = answered(found, { 'suppliers.019aad84-5a00-7000-8000-000000000013.bid.outcome': 'rejected' })
    expect(savingsOf(out)).toMatchObject({
      is: 'cannot',
      reason: expect.stringContaining('minst 3 godkända anbud'),
    })
  })

  it('that cannot be computed is an answer, with the work beside it and not taken off', () => {
    const texts = {
      'savings.method': 'cannot',
      'savings.cannotReason': 'Första gången vi köper det.',
      'savings.hours': '12',
      'savings.hourOre': '500',
    }
    expect(said(texts)).toBe(
      'Besparingen går inte att räkna ut: första gången vi köper det. Arbetet med köpet kostade 6 000 kr. Det är inte avdraget från besparingen.',
    )
    expect(JSON.stringify(savingsSection(answered(exampleCase(), texts)))).toContain(
      'Första gången vi köper det.',
    )
  })

  it('is not in the record of a case that tells none', () => {
    expect(savingsSection(exampleCase())).toEqual([])
  })
})

test('the range holds the estimate, and is exact in öre', () => {
  const ore = fc.integer({ min: 0, max: 100_000_000_00 })
  fc.assert(
    fc.property(ore, ore, fc.integer({ min: 1, max: 1000 }), (first, final, percent) => {
      const found = {
        ...aCase(),
        savings: {
          method: 'negotiation' as const,
          firstOre: first,
          finalOre: final,
          source: 'a',
          assumptions: 'b',
          uncertaintyPercent: percent,
        },
      }
      const savings = savingsOf(found)
      if (savings.is !== 'estimate') throw new Error(savings.is)
      expect(savings.ore).toBe(first - final)
      expect(savings.lowOre).toBeLessThanOrEqual(savings.ore)
      expect(savings.highOre - savings.ore).toBe(savings.ore - savings.lowOre)
      expect(Number.isSafeInteger(savings.highOre)).toBe(true)
    }),
  )
})
