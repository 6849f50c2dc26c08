import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { groundWords, stopWords } from '../../../renderer/tasks/skal/stop-words.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { groundOf } from '../../../src/rules/grounds/grounds.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const today = '2026-11-20'
const priced = (kronor: string, more: Record<string, string> = {}): Case =>
  answered(aCase(), {
    'subject.category': 'goods',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': kronor,
    'value.hasOption': 'no',
    'value.recurring': 'no',
    ...more,
  })
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00A0', ' ')
const stop = (found: Case) => stopWords(evaluateCase(found, today))
const ofGround = (found: Case) => {
  const ground = groundOf(found, today)
  return ground && groundWords(found, evaluateCase(found, today), ground)
}
const failed = {
  'reason.ground': 'unsuitable-tenders',
  'reason.limbs.unsuitable-procurement.text': 'Dnr REG-2026-0412, annonserad 3 augusti 2026.',
  'reason.limbs.unsuitable-outcome.text': 'Inga ansökningar och inga anbud kom in.',
}
const unchanged = { 'reason.limbs.unsuitable-conditions.text': 'Bara startdagen, två månader senare.' }

describe('the stop', () => {
  it('sets the sum against the limit that held, with its source', () => {
    const said = stop(priced('850 000'))
    expect(said?.tone).toBe('stop')
    const text = plain(said?.sentences.join(' '))
    expect(text).toContain('Värdet är 850 000 kr utan moms, och gränsen är 700 000 kr.')
    expect(text).toContain('150 000 kr för mycket')
    expect(text).toContain('20 november 2026')
    expect(text).toContain('LOU 19 a kap. 2 §')
  })

  it('says of a value on the limit that it must be lower', () => {
    expect(stop(priced('700 000'))?.sentences[1]).toBe('Värdet måste vara lägre än gränsen.')
    expect(stop(priced('699 999'))).toBe(null)
  })

  it('does not guess where the limit is not known', () => {
    const said = stop(priced('900 000', { 'subject.category': 'annex2' }))
    expect(said).toMatchObject({
      tone: 'warn',
      title: 'Kan inte avgöras av programmet: fråga inköpsfunktionen.',
    })
    expect(plain(said?.sentences[0])).toBe('Värdet är 900 000 kr utan moms.')
  })

  it('is the accepted bid’s where that passes the limit', () => {
    const found = priced('650 000', {
      'suppliers.row-1.name': 'Städverket i Tallby AB (exempel)',
      'suppliers.row-1.answer': 'bid',
      'suppliers.row-1.bid.totalOre': '720 000',
      'award.supplierId': 'row-1',
    })
    expect(plain(stop(found)?.sentences[0])).toContain('Värdet är 720 000 kr')
  })
})

describe('how a stated ground stands', () => {
  it('counts its unanswered questions, and only then may it allow anything', () => {
    expect(ofGround(priced('850 000', failed))).toMatchObject({
      tone: 'warn',
      title: 'En fråga är obesvarad.',
    })
    expect(ofGround(priced('850 000', { ...failed, ...unchanged }))).toMatchObject({
      tone: 'ok',
      title: 'Ni får direktupphandla, om skälen håller.',
    })
  })

  it('does not suffice over the EU threshold, however well it is answered', () => {
    const found = priced('2 400 000', { 'subject.startDate': '2025-06-02', 'reason.ground': 'urgency' })
    expect(ofGround(found)).toMatchObject({ tone: 'stop', title: 'Grunden räcker inte för det här värdet.' })
  })

  it('is a person’s to judge for a concession', () => {
    const found = priced('3 500 000', {
      ...failed,
      ...unchanged,
      'subject.law': 'LUK',
      'subject.category': 'concession',
      'subject.startDate': '2025-06-02',
    })
    expect(ofGround(found)).toMatchObject({
      tone: 'warn',
      title: 'Kan inte avgöras av programmet: fråga inköpsfunktionen.',
      sentences: ['Programmet avgör inte om grunden räcker för en koncession. Fråga inköpsfunktionen.'],
    })
  })
})
