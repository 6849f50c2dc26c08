import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { lettersOf, offersPoints } from '../../../src/notice/letters.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'
const medi = '019aad84-5a00-7000-8000-000000000012'

/** The example before anything is compared or decided. */
const open = (): Case => {
  const { award, decision: _d, notice: _n, contract: _c, ...rest } = exampleCase()
  const { firstComparedAt: _f, ...chosen } = award
  return { ...rest, award: chosen, decision: {}, notice: {}, contract: {} }
}

/** By price and service: Nord, which wins, bids 11 000 kr a month, and Medi what is given. */
const byPoints = (mediUnit: string, texts: Readonly<Record<string, string>> = {}): Case =>
  answered(open(), {
    'inquiry.criterion': 'price-and-quality',
    'inquiry.criteria.price.weight': '40',
    'inquiry.criteria.service.name': 'Service',
    'inquiry.criteria.service.weight': '60',
    [`suppliers.${medi}.bid.unitPriceOre`]: mediUnit,
    [`suppliers.${nord}.bid.scores.service.points`]: '95',
    [`suppliers.${nord}.bid.scores.service.reason`]: 'Besök inom fyra timmar.',
    [`suppliers.${medi}.bid.scores.service.points`]: '60',
    [`suppliers.${medi}.bid.scores.service.reason`]: 'Besök först efter tre dagar.',
    'award.reason': 'Flest poäng enligt vikterna i förfrågan.',
    'notice.points': 'yes',
    ...texts,
  })

const letterTo = (found: Case, id: string) => {
  const letter = lettersOf(found)?.find(({ supplierId }) => supplierId === id)
  if (letter === undefined) throw new Error(`no letter to ${id}`)
  return letter
}

describe('points in the letters', () => {
  it('are the receiver’s own, with what was written of them, and none of the accepted bid’s', () => {
    const { text } = letterTo(byPoints('10 000'), medi)
    expect(text).toContain('- Pris (vikt 40 %): 100 poäng.')
    expect(text).toContain('- Service (vikt 60 %): 60 poäng. Besök först efter tre dagar.')
    expect(text).toContain('Med vikterna fick ert anbud 76 poäng.')
    expect(text).not.toMatch(/fyra timmar|93,3|95 poäng/)
  })

  const judged = ({ text }: { readonly text: string }): string =>
    text.slice(text.indexOf('Så bedömdes'), text.indexOf('Tack för'))

  it('are neither the price’s nor the sum to one who bid higher: the lowest price could be reckoned from them', () => {
    const said = judged(letterTo(byPoints('12 000'), medi))
    expect(said).toContain('- Service (vikt 60 %): 60 poäng. Besök först efter tre dagar.')
    expect(said).not.toMatch(/Pris|Med vikterna/)
  })

  it('are none to such a one where the person’s own words tell the sum', () => {
    // The price gives 91,67 points of 100: 36,668 weighted, and 36 for the service.
    const told = byPoints('12 000', { 'award.reason': 'Flest poäng: det andra anbudet fick 72,668.' })
    expect(judged(letterTo(told, medi))).toContain('- Service (vikt 60 %): Besök först efter tre dagar.')
    expect(judged(letterTo(told, medi))).not.toMatch(/poäng|Pris/)
  })

  it('are not told unless somebody wants it, and never to the one who won', () => {
    const silent = byPoints('10 000', { 'notice.points': 'no' })
    expect(letterTo(silent, medi).text).not.toContain('Så bedömdes')
    expect(letterTo(byPoints('10 000'), nord).text).not.toContain('Så bedömdes')
    expect(offersPoints(silent)).toBe(true)
    expect(offersPoints(exampleCase())).toBe(false)
  })

  it('hold the letter where what was written of them names another', () => {
    const found = byPoints('10 000', {
      [`suppliers.${medi}.bid.scores.service.reason`]: 'Sämre än Pumpservice HB (exempel).',
    })
    expect(letterTo(found, medi).held?.path).toBe(`suppliers.${medi}.bid.scores.service.reason`)
    expect(letterTo(answered(found, { 'notice.points': 'no' }), medi).held).toBeNull()
  })
})
