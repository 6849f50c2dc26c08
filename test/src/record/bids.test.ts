import { describe, expect, it } from 'vitest'
import { recordOf } from '../../../src/record/record.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { smallCase } from '../../support/cases/small.ts'
import { treeText } from '../../support/cases/tree-text.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const medi = 'suppliers.019aad84-5a00-7000-8000-000000000012'
const options = { createdAt: '2026-12-14T10:02:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' }
const text = (found: Case): string => treeText(recordOf(found, evaluateCase(found, '2026-12-14'), options))

describe('the bids in the record', () => {
  it('stand without their prices until these may be compared', () => {
    const { firstComparedAt: _at, ...award } = exampleCase().award
    const undecided = { 'decision.decidedOn': '', 'notice.sentOn': '', 'contract.signedOn': '' }
    const found = answered(
      { ...exampleCase(), award },
      {
        ...undecided,
        'award.supplierId': '',
        [`${nord}.bid.lines.a.amountOre`]: '396 000',
        [`${medi}.bid.unitPriceOre`]: '20 000',
      },
    )
    const on = (today: string): string => treeText(recordOf(found, evaluateCase(found, today), options))
    expect(on('2026-12-05')).toContain('Priserna visas när sista dagen har gått.')
    for (const price of ['396 000 kr', '11 000 kr', '720 000 kr', '20 000 kr', '% lägre'])
      expect(on('2026-12-05')).not.toContain(price)
    expect(on('2026-12-08')).toContain('720 000 kr')
    const lacking = answered(found, { 'suppliers.019aad84-5a00-7000-8000-000000000013.answer': '' })
    const text = treeText(recordOf(lacking, evaluateCase(lacking, '2026-12-08'), options))
    expect(text).toContain('Priserna visas när alla svar och priser är ifyllda.')
  })

  it('have what is the same of several said once', () => {
    const said = text(smallCase({ profile: 'law-only' }))
    expect(said.split('Priset är högre än det antagna anbudets.').length).toBe(2)
    expect(said).toContain(
      'Medicinteknik i Mälardalen AB (exempel) och Pumpservice HB (exempel): Priset är högre än det antagna anbudets.',
    )
  })

  it('stand with when the program noted them, how far from the lowest, and what became of each', () => {
    const said = text(exampleCase())
    for (const fact of ['2026-12-04 10:30', '2026-12-08 08:32', '+36 000 kr (9,1 %)', 'Antas inte'])
      expect(said).toContain(fact)
    expect(said).toContain('Priset är högre än det antagna anbudets.')
  })

  it('stand with their lines, and what they do not come to', () => {
    const said = text(
      answered(exampleCase(), {
        [`${nord}.bid.lines.a.label`]: 'Kalibrering',
        [`${nord}.bid.lines.a.amountOre`]: '400 000',
        [`${nord}.bid.lines.b.kind`]: 'discount',
        [`${nord}.bid.lines.b.amountOre`]: '5 000',
      }),
    )
    expect(said).toContain('−5 000 kr')
    expect(said).toContain('Raderna blir 395 000 kr. Det är 1 000 kr mindre än priset 396 000 kr.')
  })

  it('stand weighed step by step, with the formula, and unknown where points are missing', () => {
    const weighed = answered(exampleCase(), {
      'inquiry.criterion': 'price-and-quality',
      'inquiry.criteria.price.weight': '60',
      'inquiry.criteria.service.name': 'Service',
      'inquiry.criteria.service.weight': '40',
      [`${nord}.bid.scores.service.points`]: '60',
      [`${medi}.bid.scores.service.points`]: '95',
    })
    expect(text(weighed)).toContain('91,67 × 60 % = 55,002')
    expect(text(weighed)).toContain('93,002')
    expect(text(weighed)).toContain('Lägsta priset delat med anbudets pris, gånger 100.')
    expect(text(answered(weighed, { [`${medi}.bid.scores.service.points`]: '' }))).toContain('Okänt')
  })

  it('stand with points of another scale, as they were typed and as they are weighed', () => {
    const weighed = answered(exampleCase(), {
      'inquiry.criterion': 'price-and-quality',
      'inquiry.criteria.price.weight': '60',
      'inquiry.criteria.service.name': 'Service',
      'inquiry.criteria.service.weight': '40',
      [`${nord}.bid.scores.service.points`]: '6',
      [`${medi}.bid.scores.service.points`]: '9,5',
    })
    expect(text(weighed)).toContain('inget anbud har mer än 9,5 poäng')
    expect(text(weighed)).toContain('Okänt')
    const said = text(answered(weighed, { 'award.scales.service.most': '10' }))
    expect(said).toContain('9,5 av 10')
    expect(said).toContain('Poängen för service är 0–10, och räknas om till 0–100.')
    expect(said).toContain('95 × 40 % = 38')
  })

  it('that came late are explained by why they are rejected', () => {
    const late = answered(exampleCase(), { [`${medi}.bid.receivedOn`]: '2026-12-08' })
    expect(text(late)).toContain('Ingen förklaring är antecknad.')
    const rejected = answered(late, {
      [`${medi}.bid.outcome`]: 'rejected',
      [`${medi}.bid.outcomeReason`]: 'Kom en dag efter sista svarsdag.',
    })
    expect(text(rejected)).not.toContain('Ingen förklaring är antecknad.')
    expect(text(rejected)).toContain('Anbudet är förkastat. Skälet står nedan.')
    expect(text(rejected)).toContain('Kom en dag efter sista svarsdag.')
    expect(text(answered(rejected, { [`${medi}.bid.outcome`]: 'not-accepted' }))).toContain(
      'Ingen förklaring är antecknad.',
    )
  })

  it('stand with what was changed, came late or was rejected, and with a decision that was taken back', () => {
    const changed = answered(exampleCase(), {
      [`${nord}.bid.unitPriceOre`]: '10 500',
      [`${medi}.bid.outcome`]: 'rejected',
      [`${medi}.bid.outcomeReason`]: 'Saknar pris för resor, som krävdes.',
    })
    const row = {
      id: 'a',
      at: '2026-12-11T09:00:00+01:00',
      reason: 'Fel pris.',
      decidedOn: '2026-12-10',
      checksDeviation: 'Registret var nere.',
    }
    const said = text({ ...changed, decision: { ...changed.decision, takenBack: [row] } })
    expect(said).toContain('Priset är ändrat från 396 000 kr till 378 000 kr')
    expect(said).toContain('räknas inte')
    expect(said).toContain('Förkastas')
    expect(said).toContain('Beslut som togs tillbaka 2026-12-11 09:00')
    expect(said).toContain('Skäl: Fel pris.')
    expect(said).toContain('Godtaget om leverantörskontrollen vid beslutet: Registret var nere.')
  })

  it('say of a purchase written down afterwards that it was mended, not that a decision was undone', () => {
    const { id, at, reason } = { id: 'a', at: '2026-12-15T09:00:00+01:00', reason: 'Fel pris.' }
    const row = { id, at, reason, contractSignedOn: '2026-12-14' }
    const said = text({ ...exampleCase(), decision: { takenBack: [row] } })
    expect(said).toContain('Rättat efter att avtalet tecknades 2026-12-15 09:00')
    expect(said).toContain('Avtalet hade tecknats 2026-12-14. Skäl: Fel pris.')
    expect(said).not.toContain('som togs tillbaka')
  })
})
