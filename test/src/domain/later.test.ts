import { describe, expect, it } from 'vitest'
import { noteLater } from '../../../src/domain/case/later.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const medi = 'suppliers.019aad84-5a00-7000-8000-000000000012'
const step = (before: Case, texts: Readonly<Record<string, string>>, today = '2026-12-20'): Case =>
  noteLater(before, answered(before, texts, today), today)
const fields = (found: Case) => (found.later ?? []).map(({ field, after, was }) => [field, after, was])

const small = (texts: Readonly<Record<string, string>>): Case =>
  answered(aCase(), {
    'subject.title': 'Flyttstädning',
    'award.reason': 'Lägst pris av två.',
    'inquiry.text': 'Vi vill köpa flyttstädning.',
    'suppliers.a.name': 'Renskrubbat AB (exempel)',
    ...texts,
  })

describe('what is noted of a change', () => {
  it('is nothing before anything has gone out, nor of what is filled in', () => {
    expect(
      step(small({}), { 'inquiry.text': 'Något annat.', 'award.reason': 'Annat.' }).later,
    ).toBeUndefined()
    const signed = small({ 'contract.signedOn': '2026-12-01' })
    expect(step(signed, { 'inquiry.need': 'Städning.', 'award.notBestReason': 'Nej.' }).later).toBeUndefined()
  })

  it('is each answer before the decision as it was, once a contract is signed', () => {
    const changed = step(small({ 'contract.signedOn': '2026-12-01' }), {
      'inquiry.text': 'Något annat.',
      'award.reason': '',
      'contract.reference': 'A 1',
    })
    expect(fields(changed)).toEqual([
      ['award.reason', 'signed', 'Lägst pris av två.'],
      ['inquiry.text', 'signed', 'Vi vill köpa flyttstädning.'],
    ])
  })

  it('is not got round by taking the day away for a while', () => {
    const without = step(small({ 'contract.signedOn': '2026-12-01' }), { 'contract.signedOn': '' })
    const again = step(step(without, { 'award.reason': 'Annat.' }), { 'contract.signedOn': '2026-12-01' })
    expect(fields(again)).toEqual([
      ['contract.signedOn', 'signed', '2026-12-01'],
      ['award.reason', 'signed', 'Lägst pris av två.'],
    ])
    const unsent = step(small({ 'inquiry.sentOn': '2026-11-23' }), { 'inquiry.sentOn': '' })
    expect(fields(step(unsent, { 'inquiry.text': 'Annat.' }))).toContainEqual([
      'inquiry.text',
      'asked',
      'Vi vill köpa flyttstädning.',
    ])
  })

  it.each([
    ['subject.title', 'told'],
    ['subject.description', 'told'],
    ['decision.delegation', 'told'],
    ['decision.samePersonReason', 'told'],
    ['inquiry.fewerText', 'told'],
    [`${medi}.bid.note`, 'told'],
  ])('is %s after the notice', (path, after) => {
    const { signedOn: _none, ...contract } = exampleCase().contract
    const told = answered({ ...exampleCase(), contract }, { [path]: 'Så var det.' })
    const changed = step(told, { [path]: 'Så blev det.' })
    expect(fields(changed)).toEqual([[path, after, 'Så var det.']])
    expect(fields(step(changed, { [path]: 'Till sist.' }))).toEqual(fields(changed))
    expect(fields(step(changed, { [path]: 'Till sist.' }, '2026-12-21'))).toEqual([
      [path, after, 'Så var det.'],
      [path, after, 'Så blev det.'],
    ])
  })

  it('is what was asked for, where no text was kept as sent', () => {
    const sent = small({ 'inquiry.sentOn': '2026-11-23', 'inquiry.need': 'Städning av två rum.' })
    expect(fields(step(sent, { 'inquiry.need': 'Städning av tre rum.' }))).toEqual([
      ['inquiry.need', 'asked', 'Städning av två rum.'],
    ])
    const kept = answered(sent, { 'inquiry.sendings.a.text': 'Vi vill köpa flyttstädning.' })
    expect(step(kept, { 'inquiry.need': 'Städning av tre rum.' }).later).toBeUndefined()
  })

  it('is a text that was kept as sent and goes with its day', () => {
    const sent: Case = {
      ...small({}),
      inquiry: { sentOn: '2026-11-23', sendings: [{ id: 'first', on: '2026-11-23', text: 'Vi köper.' }] },
    }
    expect(fields(noteLater(sent, { ...sent, inquiry: {} }, '2026-11-24'))).toContainEqual([
      'inquiry.sendings.first.text',
      'asked',
      'Vi köper.',
    ])
  })

  it('is a winner by name, once the letters are saved', () => {
    const { sentOn: _sent, ...notice } = exampleCase().notice
    const { decidedOn: _on, ...decision } = exampleCase().decision
    const [nord, ...others] = exampleCase().suppliers
    const saved: Case = {
      ...exampleCase(),
      notice,
      decision,
      contract: {},
      suppliers: nord === undefined ? [] : [{ ...nord, letters: [{ id: 'l', text: 'Ni vann.' }] }, ...others],
    }
    const changed = step(saved, {
      'award.supplierId': medi.slice('suppliers.'.length),
      'award.reason': 'Ny.',
    })
    expect(changed.later).toContainEqual({
      id: 'later-2',
      on: '2026-12-20',
      after: 'letters',
      field: 'award.supplierId',
      who: { name: 'Kalibreringstjänst Nord AB (exempel)', orgNr: '559999-9009' },
    })
  })

  it('is a supplier that a draft lay there for, taken away or given to another', () => {
    const [row] = small({}).suppliers
    const drafted: Case = {
      ...small({}),
      suppliers: row === undefined ? [] : [{ ...row, draftedOn: '2026-11-22' }],
    }
    const gone = noteLater(drafted, { ...drafted, suppliers: [] }, '2026-11-23')
    expect(gone.later).toMatchObject([
      { after: 'drafted', field: 'suppliers.a', who: { name: 'Renskrubbat AB (exempel)' } },
    ])
    expect(step(drafted, { 'suppliers.a.name': 'Blankt HB (exempel)' }).later).toMatchObject([
      { after: 'drafted', field: 'suppliers.a.name', who: { name: 'Renskrubbat AB (exempel)' } },
    ])
  })

  it('is a file that is thrown away: of the inquiry once it is sent, any once it is decided', () => {
    const file = { id: 'f', name: 'krav.pdf', size: 1, sha256: 'ab'.repeat(32) }
    const after = (found: Case, belongsTo?: string) =>
      noteLater(
        { ...found, attachments: [belongsTo === undefined ? file : { ...file, belongsTo }] },
        found,
        '2026-12-20',
      ).later?.map((row) => [row.field, row.after, row.was])
    expect(after(small({}), 'inquiry')).toBeUndefined()
    const sent = small({ 'inquiry.sentOn': '2026-11-23' })
    expect(after(sent, 'inquiry')).toEqual([['attachments.f.name', 'asked', 'krav.pdf']])
    expect(after(sent)).toBeUndefined()
    expect(after(exampleCase())).toEqual([['attachments.f.name', 'signed', 'krav.pdf']])
  })
})
