import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { factsOf } from '../../../../src/rules/evaluate/facts.ts'
import { dutiesOf } from '../../../../src/rules/follows/duties.ts'
import type { Duty, DutyId } from '../../../../src/rules/follows/duty.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

/** A purchase at one price, from two suppliers that were asked. */
function bought(kronor: string, more: Readonly<Record<string, string>> = {}): Case {
  return answered(aCase(), {
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': kronor,
    'value.hasOption': 'no',
    'value.recurring': 'no',
    ...more,
  })
}

function duty(id: DutyId, found: Case, today = '2026-11-20'): Duty {
  const one = dutiesOf(factsOf(found, today)).find((each) => each.id === id)
  if (!one) throw new Error(`no duty ${id}`)
  return one
}

describe('the duty to document', () => {
  it('holds over 100 000 kr, and says so before the contract', () => {
    expect(duty('documentation', bought('100 000'))).toMatchObject({ state: 'not-needed', lastDay: null })
    expect(duty('documentation', bought('100 000,01'))).toMatchObject({
      state: 'needed',
      lastDay: null,
      layer: 'law',
      section: 'LOU 19 a kap. 11 §',
      text: 'Dokumentationen ska vara klar senast 30 dagar efter avtalet.',
    })
    expect(duty('documentation', aCase()).state).toBe('unknown')
  })

  it('is the program’s own before the law had it, and the law’s from 2014-07-01', () => {
    const begun = (startDate: string) =>
      duty('documentation', bought('120 000', { 'subject.startDate': startDate }))
    expect(begun('2014-06-30')).toMatchObject({ layer: 'program', section: 'Programmets försiktiga val' })
    expect(begun('2014-07-01').layer).toBe('law')
  })

  it('runs 30 calendar days from the contract: 2026-11-20 → 2026-12-20, a Sunday', () => {
    const signed = bought('120 000', { 'contract.signedOn': '2026-11-20' })
    expect(duty('documentation', signed)).toMatchObject({
      state: 'needed',
      lastDay: '2026-12-20',
      counted: { from: '2026-11-20', what: 'contract', days: 30 },
    })
    expect(duty('documentation', signed, '2026-12-20').state).toBe('needed')
    expect(duty('documentation', signed, '2026-12-21').state).toBe('late')
  })

  it('is done when the record is filed, and stays late when that was too late', () => {
    const filed = (on: string) =>
      bought('120 000', { 'contract.signedOn': '2026-11-20', 'record.registeredOn': on })
    expect(duty('documentation', filed('2026-12-20'), '2027-01-10').state).toBe('done')
    expect(duty('documentation', filed('2026-12-21'), '2027-01-10').state).toBe('late')
    // A case filed when it was opened is not documented: the contract came later.
    expect(duty('documentation', filed('2026-11-19'), '2026-12-01').state).toBe('needed')
    // A number from before the contract is of a case that went on: it is documented by the day it is closed.
    const early = filed('2026-11-19')
    const closed = { ...early, record: { ...early.record, closedOn: '2026-12-10' } }
    expect(duty('documentation', closed, '2027-01-10')).toMatchObject({ state: 'done', done: '2026-12-10' })
    expect(duty('documentation', filed('2026-12-15'), '2026-12-01').state).toBe('needed')
  })

  it('runs from the decision where the procurement was cancelled', () => {
    const cancelled = bought('120 000', { 'decision.outcome': 'cancel', 'decision.decidedOn': '2026-12-01' })
    expect(duty('documentation', cancelled)).toMatchObject({
      lastDay: '2026-12-31',
      counted: { what: 'cancellation' },
    })
  })

  it('holds for every concession, and says that the days of LUFS are not known', () => {
    const concession = bought('50 000', { 'subject.law': 'LUK', 'subject.category': 'concession' })
    expect(duty('documentation', concession)).toMatchObject({ state: 'needed', section: 'LUK 15 kap. 9 §' })
    const defence = bought('120 000', { 'subject.law': 'LUFS', 'contract.signedOn': '2026-11-20' })
    expect(duty('documentation', defence)).toMatchObject({ state: 'needed', lastDay: null })
    expect(duty('documentation', defence).text).toContain('vet inte till vilken dag enligt LUFS')
  })

  it('names the act as it stood when the procurement began', () => {
    const old = bought('120 000', { 'subject.startDate': '2019-03-01', 'contract.signedOn': '2019-05-01' })
    expect(duty('documentation', old)).toMatchObject({
      lastDay: null,
      section: expect.stringContaining('19 kap. 30 §'),
    })
  })
})

describe('the written notice', () => {
  const two = { 'suppliers.a.name': 'A AB', 'suppliers.b.name': 'B AB' }

  it('is needed when more than one was asked and somebody made a bid', () => {
    expect(duty('notice', bought('120 000'))).toMatchObject({ state: 'unknown', lastDay: null })
    expect(
      duty('notice', bought('120 000', { 'suppliers.a.name': 'A AB', 'suppliers.a.answer': 'bid' })).state,
    ).toBe('not-needed')
    const asked = bought('50 000', { ...two, 'suppliers.a.answer': 'bid' })
    expect(duty('notice', asked)).toMatchObject({
      state: 'needed',
      section: 'LOU (2016:1145), 19 a kap. 10 §',
    })
    const told = answered(asked, { 'notice.sentOn': '2026-11-20' })
    expect(duty('notice', told).state).toBe('done')
    expect(duty('notice', told, '2026-11-19').state).toBe('needed')
  })

  it('is not needed where several were asked and nobody made a bid, which it says as it is', () => {
    const declined = { 'suppliers.a.answer': 'declined', 'suppliers.b.answer': 'silent' }
    expect(duty('notice', bought('120 000', { ...two, ...declined }))).toMatchObject({
      state: 'not-needed',
      text: 'Ingen lämnade anbud, så ingen behöver underrättas.',
    })
    const one = { 'suppliers.a.name': 'A AB', 'suppliers.a.answer': 'bid' }
    expect(duty('notice', bought('120 000', one)).text).toBe(
      'Behövs bara när fler än en leverantör tillfrågas.',
    )
  })

  it('goes to every tenderer under LUK, also a lone one, and is not known under LUFS', () => {
    const one = { 'suppliers.a.name': 'A AB', 'suppliers.a.answer': 'bid' }
    const concession = bought('50 000', { ...one, 'subject.law': 'LUK', 'subject.category': 'concession' })
    expect(duty('notice', concession).state).toBe('needed')
    expect(duty('notice', bought('50 000', { ...one, 'subject.law': 'LUFS' })).state).toBe('unknown')
    expect(duty('notice', bought('50 000', { 'subject.startDate': '2021-05-01' })).state).toBe('unknown')
  })
})

describe('the notice after the award', () => {
  const ground = { 'reason.ground': 'urgency' }

  it('is needed from 700 000 kr, 30 days from the contract', () => {
    expect(duty('post-award', bought('699 999,99')).state).toBe('not-needed')
    const dear = bought('700 000', { ...ground, 'contract.signedOn': '2026-11-20' })
    expect(duty('post-award', dear)).toMatchObject({
      state: 'needed',
      lastDay: '2026-12-20',
      orLastDay: null,
      section: 'LOU 19 a kap. 13 §',
    })
    expect(duty('post-award', dear, '2026-12-21').state).toBe('late')
    const sent = answered(dear, { 'contract.publishedOn': '2026-12-20' })
    expect(duty('post-award', sent, '2026-12-21').state).toBe('done')
  })

  it('may be collected by the quarter for services in bilaga 2: both last days are said', () => {
    const social = answered(bought('2 000 000'), {
      'subject.startDate': '2025-06-01',
      'subject.category': 'annex2',
      'contract.signedOn': '2026-11-20',
    })
    const one = duty('post-award', social)
    expect(one).toMatchObject({ state: 'needed', lastDay: '2026-12-20', orLastDay: '2027-01-30' })
    expect(one.text).toContain('20 december 2026')
    expect(one.text).toContain('30 januari 2027')
    expect(duty('post-award', social, '2027-01-30').state).toBe('needed')
    expect(duty('post-award', social, '2027-01-31').state).toBe('late')
  })

  it('is 48 days from the award of a concession, and not known under LUFS', () => {
    const concession = bought('3 000 000', {
      'subject.startDate': '2024-05-01',
      'subject.law': 'LUK',
      'subject.category': 'concession',
      'decision.outcome': 'award',
      'decision.decidedOn': '2024-06-01',
      'contract.signedOn': '2024-06-10',
    })
    expect(duty('post-award', concession, '2024-06-10')).toMatchObject({
      lastDay: '2024-07-19',
      counted: { from: '2024-06-01', what: 'award', days: 48 },
    })
    expect(duty('post-award', bought('1 200 000', { 'subject.law': 'LUFS' })).state).toBe('unknown')
    expect(duty('post-award', bought('1 199 999', { 'subject.law': 'LUFS' })).state).toBe('not-needed')
  })

  it('is not asked of a cancelled procurement', () => {
    const cancelled = bought('900 000', { ...ground, 'decision.outcome': 'cancel' })
    expect(duty('post-award', cancelled).state).toBe('not-needed')
  })
})

describe('the voluntary notice and what it makes wait', () => {
  const ground = { 'reason.ground': 'negotiated-conditions' }

  it('is offered where a ground carries the purchase, and only there', () => {
    expect(duty('voluntary', bought('500 000')).state).toBe('not-needed')
    expect(duty('voluntary', bought('800 000')).state).toBe('not-needed')
    expect(duty('voluntary', bought('500 000', ground)).state).toBe('not-needed')
    expect(duty('voluntary', bought('800 000', ground))).toMatchObject({ state: 'needed', strength: 'may' })
  })

  it.each([
    ['2026-11-23', '2026-12-04'],
    ['2026-11-25', '2026-12-08'],
  ])('published %s: the contract waits until %s', (published, first) => {
    const waits = bought('800 000', { ...ground, 'notice.voluntaryOn': published })
    expect(duty('voluntary', waits, '2026-11-26').state).toBe('done')
    expect(duty('standstill', waits, '2026-11-26')).toMatchObject({ state: 'needed', firstDay: first })
    expect(duty('standstill', waits, first).state).toBe('done')
    const early = answered(waits, { 'contract.signedOn': '2026-12-03' })
    expect(duty('standstill', early, '2026-12-20').state).toBe('late')
    expect(duty('standstill', answered(waits, { 'contract.signedOn': first }), '2026-12-20').state).toBe(
      'done',
    )
  })

  it('is nothing to wait for without one; where the act is not read that is said', () => {
    expect(duty('standstill', bought('120 000')).state).toBe('not-needed')
    expect(
      duty('standstill', bought('120 000', { 'subject.law': 'LUK', 'subject.category': 'concession' })),
    ).toMatchObject({
      state: 'not-needed',
      section: 'LUK (2016:1147), 16 kap. 2 § (läst i se-lex/sfs på GitHub, publicerad 2025-05-19)',
    })
    expect(duty('standstill', bought('120 000', { 'subject.law': 'LUFS' })).state).toBe('unknown')
    const defence = bought('1 300 000', {
      ...ground,
      'subject.law': 'LUFS',
      'notice.voluntaryOn': '2026-11-10',
    })
    expect(duty('voluntary', defence).state).toBe('unknown')
    expect(duty('standstill', defence)).toMatchObject({ state: 'unknown', firstDay: null })
  })
})

it('says every duty in whole sentences with a section, whatever is answered', () => {
  const laws = ['LOU', 'LUF', 'LUFS', 'LUK'] as const
  const days = [
    '2013-01-01',
    '2016-05-01',
    '2019-05-01',
    '2022-01-31',
    '2022-02-01',
    '2023-12-31',
    '2024-01-01',
    '2026-11-20',
  ]
  for (const law of laws)
    for (const day of days)
      for (const more of [{}, { 'contract.signedOn': '2026-11-20' }, { 'decision.outcome': 'cancel' }]) {
        const found = bought('900 000', { 'subject.law': law, 'subject.startDate': day, ...more })
        for (const { text, section, title } of dutiesOf(factsOf(found, '2026-11-20'))) {
          expect(text).toMatch(/^\p{Lu}.*\.$/su)
          expect(section).not.toBe('')
          expect(title).not.toBe('')
        }
      }
})
