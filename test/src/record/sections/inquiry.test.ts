import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { recordOf } from '../../../../src/record/record.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { smallCase } from '../../../support/cases/small.ts'
import { treeText } from '../../../support/cases/tree-text.ts'

const options = { createdAt: '2026-12-14T10:02:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' }
const [nord, medi, pump] = exampleCase().suppliers.map(({ id }) => id)

const textOf = (texts: Readonly<Record<string, string>>): string => {
  const found: Case = answered(exampleCase(), texts)
  return treeText(recordOf(found, evaluateCase(found, '2026-12-14'), options))
}

describe('who was asked, and how', () => {
  it.each([
    [{}, 'Tre leverantörer tillfrågades skriftligt 2026-11-23.'],
    [{ 'inquiry.channel': 'phone' }, 'Tre leverantörer tillfrågades muntligt 2026-11-23.'],
    [{ 'inquiry.channel': 'web' }, 'Tre leverantörer tillfrågades 2026-11-23, inte skriftligt.'],
    [
      { [`suppliers.${pump}.asked.channel`]: 'phone' },
      'Tre leverantörer tillfrågades 2026-11-23, två av dem skriftligt.',
    ],
    [{ 'inquiry.channel': '' }, 'Tre leverantörer tillfrågades 2026-11-23.'],
  ])('is said of all, of some, or not: %j', (texts, sentence) => {
    expect(textOf(texts)).toContain(sentence)
  })

  it('is said of each supplier, with what is its own', () => {
    const text = textOf({
      [`suppliers.${medi}.asked.channel`]: 'letter',
      [`suppliers.${medi}.asked.on`]: '2026-11-24',
      [`suppliers.${medi}.asked.by`]: 'Lo Ask (exempel)',
      [`suppliers.${medi}.asked.lastDay`]: '2026-12-09',
    })
    expect(text).toContain('Brev 2026-11-24, av Lo Ask (exempel), svar senast 2026-12-09')
    expect(text.split('E-post 2026-11-23').length).toBe(3)
    expect(nord).toBeDefined()
  })
})

describe('a few that were asked alike and all made a bid', () => {
  const small = smallCase({ profile: 'law-only' })
  const askedIn = (found: Case): string =>
    treeText(recordOf(found, evaluateCase(found, '2026-12-14'), options)).split(
      'Tillfrågade leverantörer\n',
    )[1] ?? ''

  it('stand by name in the table of the bids alone', () => {
    const [asked = '', bids = ''] = askedIn(small).split('Vilka som lämnade anbud\n')
    expect(asked).toContain(
      'Alla tre fick samma text (e-post 2026-11-23) och samma sista dag, 2026-12-07. Alla lämnade anbud.',
    )
    for (const { name = '' } of small.suppliers) {
      expect(asked).not.toContain(name)
      expect(bids).toContain(name)
    }
  })

  it('are said to be both where they are two', () => {
    const two = { ...small, suppliers: small.suppliers.slice(0, 2) }
    expect(askedIn(two)).toContain(
      'Båda fick samma text (e-post 2026-11-23) och samma sista dag, 2026-12-07. Båda lämnade anbud.',
    )
  })

  it.each([
    ['one was asked in another way', { [`suppliers.${medi}.asked.channel`]: 'letter' }],
    ['one made no bid', { [`suppliers.${medi}.answer`]: 'silent' }],
    ['nobody has said how', { 'inquiry.channel': '', 'inquiry.sentOn': '' }],
  ])('stand by name where they were asked when %s', (_what, texts: Readonly<Record<string, string>>) => {
    const [asked = ''] = askedIn(answered(small, texts)).split('Vilka som lämnade anbud\n')
    for (const { name = '' } of small.suppliers) expect(asked).toContain(name)
  })
})

describe('the inquiry', () => {
  it('stands with each requirement and whose it is, also one that was left', () => {
    const text = textOf({
      'inquiry.requirements.rs-labour.take': 'yes',
      'inquiry.requirements.rs-labour.text': 'Villkor som i kollektivavtal.',
      'inquiry.requirements.rs-ethics.take': 'no',
      'inquiry.requirements.eget.text': 'Svenska manualer.',
    })
    expect(text).toContain('Villkor som i kollektivavtal. (Region Stockholm: Policy för inköp')
    expect(text).toContain('Valdes bort: Leverantören får inte erbjuda')
    expect(text).toContain('Eget krav\nSvenska manualer.')
  })

  it('stands as it was sent each time, and is said to be changed since', () => {
    const text = textOf({
      'inquiry.sendings.a.on': '2026-11-23',
      'inquiry.sendings.a.text': 'Fyrtio pumpar.',
      'inquiry.sendings.b.on': '2026-11-25',
      'inquiry.sendings.b.text': 'Femtio pumpar.',
      'inquiry.changedOn': '2026-11-26',
    })
    expect(text).toContain('Texten som skickades 2026-11-23\nFyrtio pumpar.')
    expect(text).toContain('Ändrad text, skickad till alla 2026-11-25\nFemtio pumpar.')
    expect(text).toContain('Den ändrade texten är inte skickad till alla.')
  })

  it('has its criteria with their weights, and says when they are not used', () => {
    const rows = { 'inquiry.criteria.tid.name': 'Inställelsetid', 'inquiry.criteria.tid.weight': '40' }
    expect(textOf({ ...rows, 'inquiry.criterion': 'price-and-quality' })).toContain('Inställelsetid\n40 %')
    expect(textOf(rows)).toContain('De här kriterierna används inte.')
  })

  it('has the questions, the answers and whether all had them', () => {
    const text = textOf({
      'inquiry.questions.q.question': 'Får det vara en lördag?',
      'inquiry.questions.q.on': '2026-11-25',
      'inquiry.questions.q.answer': 'Ja.',
      'inquiry.questions.q.answeredOn': '2026-11-26',
      'inquiry.questions.q.sentToAll': 'yes',
    })
    expect(text).toContain('2026-11-25: Får det vara en lördag?\n2026-11-26: Ja.\nJa')
  })
})

describe('why fewer were asked', () => {
  const phone = { 'inquiry.channel': 'phone', 'inquiry.fewerText': 'Numret är enda vägen.' }

  it('stands with the policy’s exit, its questions, and how the program reads the policy', () => {
    const text = textOf({
      ...phone,
      'inquiry.fewerReason': 'law',
      'inquiry.fewerLimbs.law-alternatives.text': 'Två andra svarade nej.',
    })
    expect(text).toContain('Lagen kräver ingen konkurrens i det här fallet')
    expect(text).toContain('ingen annan leverantör eller lösning duger?\nTvå andra svarade nej.')
    expect(text).toContain('Programmet läser det som en annan godtagbar anledning.')
  })

  it('keeps what was answered of another exit, and says that it is no reason', () => {
    const text = textOf({
      ...phone,
      'inquiry.fewerReason': 'other',
      'inquiry.fewerLimbs.law-alternatives.text': 'Två andra svarade nej.',
    })
    expect(text).toContain('Svar om ett skäl som inte åberopas:')
  })
})
