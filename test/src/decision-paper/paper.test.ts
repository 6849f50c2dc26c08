import { describe, expect, test } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { asksOf, askWords } from '../../../src/decision-paper/asks.ts'
import { missingBefore } from '../../../src/decision-paper/missing.ts'
import { paperDocument, roomsTried } from '../../../src/decision-paper/paper-document.ts'
import { paperOf, readRows } from '../../../src/decision-paper/paper.ts'
import { mostPoints, redPoints } from '../../../src/decision-paper/red-points.ts'
import { cutMark, shortened } from '../../../src/decision-paper/shorten.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { chosen } from '../../support/cases/chosen.ts'
import { hardPaper } from '../../support/cases/hard-paper.ts'
import { treeText } from '../../support/cases/tree-text.ts'

const today = '2026-12-10'
const on = (found: Case) => evaluateCase(found, today)
const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const ready = () => chosen('Pumpar', {}, true)

const pointsOf = (found: Case) => redPoints(on(found)).map(({ id }) => id)

describe('what a paper asks for', () => {
  test('is the award where a winner is chosen, and the cancellation where that is begun', () => {
    expect(asksOf(on(ready()))).toContain('award')
    expect(askWords(ready(), 'award').replaceAll('\u00A0', ' ')).toBe(
      'Anta anbudet från Kalibreringstjänst Nord AB (exempel) för 396 000 kr',
    )
    const cancelled = answered(ready(), { 'decision.outcome': 'cancel' })
    expect(asksOf(on(cancelled))).toEqual(['cancel'])
    expect(asksOf(on(aCase()))).toEqual(['begin'])
  })
})

describe('the red points', () => {
  test('are none where the program sees nothing, and never more than three at the top', () => {
    expect(pointsOf(ready())).toEqual([])
    const paper = paperOf(hardPaper(), on(hardPaper()), ['award'])
    expect(paper.points).toHaveLength(mostPoints)
    expect(paper.points[0]?.id).toBe('interest')
    expect(paper.more.length).toBeGreaterThan(0)
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['allowed', { 'value.parts.base.amountOre': '90 000' }],
    ['interest', { 'impartiality.statements.preparer.conflict': 'yes' }],
    ['preparer', { 'decision.decider.name': 'Kim Ek (exempel)' }],
    ['supplier', { [`${nord}.vetting.judgement`]: 'not-serious' }],
    ['checks', { [`${nord}.checks.identity.result`]: 'remark' }],
    ['lowest', { [`${nord}.bid.unitPriceOre`]: '13 000' }],
    ['few', { 'suppliers.019aad84-5a00-7000-8000-000000000012.answer': 'declined' }],
    ['dear', { [`${nord}.bid.unitPriceOre`]: '12 000', 'value.parts.base.amountOre': '9 000' }],
  ])('tell of %s', (id, texts) => {
    expect(pointsOf(ready())).not.toContain(id)
    expect(pointsOf(answered(ready(), texts))).toContain(id)
  })
})

describe('what is missing', () => {
  test('is what should be there before the decision, and nothing of what comes after it', () => {
    expect(missingBefore(on(ready()))).toEqual([])
    const bare = missingBefore(on(chosen('Pumpar')))
    expect(bare.join(' ')).toContain('Bedöm om leverantören är seriös.')
    expect(bare.join(' ')).not.toMatch(/beslutsdatum|diarie/i)
  })
})

describe('the page', () => {
  test('reads what belongs together in one row, with who decides and why', () => {
    const paper = paperOf(ready(), on(ready()), ['award'])
    expect(readRows(paper).map(({ term }) => term)).toEqual([
      'Vad som köps',
      'Värde',
      'Varför direkt',
      'Tillfrågade',
      'Anbudens priser',
      'Förslag',
      'Leverantörskontroll',
      'Jäv',
      'Vem som beslutar',
    ])
    expect(paper.level).toContain('Närmast överordnad chef.')
  })

  test('says where it is cut and where the whole text stands, and says nothing of it where nothing is', () => {
    const options = {
      createdAt: '2026-12-10T08:30:00+01:00',
      caseSha256: 'a'.repeat(64),
      reference: 'DL-7K3F-92QX',
      asks: ['award'] as const,
    }
    const [whole, tight] = [roomsTried[0], roomsTried.at(-1)]
    if (whole === undefined || tight === undefined) throw new Error('No room is tried')
    const plain = treeText(paperDocument(ready(), on(ready()), options, whole))
    expect(plain).not.toContain('förkortat')
    expect(plain).toContain('Referens DL-7K3F-92QX')
    expect(plain).toContain('Programmet ger råd. Du beslutar, med ditt namn.')
    const cut = treeText(paperDocument(hardPaper(), on(hardPaper()), options, tight))
    expect(cut).toContain(`Där det står ”${cutMark}” står hela texten i ärendet, hos Kim Ek (exempel)`)
    expect(cut).toContain('Anta anbudet från Kalibreringstjänst Nord AB (exempel) för 396 000 kr.')
  })
})

describe('a text that is shortened', () => {
  test('ends at a whole word with the mark, and is left as it is where it fits', () => {
    expect(shortened('ett två tre', 11)).toBe('ett två tre')
    expect(shortened('ett två tre fyra', 12)).toBe(`ett två tre${cutMark}`)
    expect(shortened('a'.repeat(20), 5)).toBe(`aaaaa${cutMark}`)
    expect(shortened('🦐'.repeat(9), 5).isWellFormed()).toBe(true)
  })
})
