import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { leaksIn } from '../../../../src/inquiry/leaks.ts'
import { recordOf } from '../../../../src/record/record.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { askedCount } from '../../../../src/rules/evaluate/suppliers.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { treeText } from '../../../support/cases/tree-text.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const medi = 'suppliers.019aad84-5a00-7000-8000-000000000012'
const pump = 'suppliers.019aad84-5a00-7000-8000-000000000013'

const open = answered(exampleCase(), {
  'contract.signedOn': '',
  'notice.sentOn': '',
  'decision.decidedOn': '',
  'decision.outcome': '',
})

const with_ = (texts: Readonly<Record<string, string>>): Case => answered(open, texts)
const comparedAs = (found: Case) => found.suppliers[1]?.bid?.comparedAs
const was = { name: 'Medicinteknik i Mälardalen AB (exempel)', orgNr: '559999-9108' }
const finding = (found: Case, id: string) =>
  evaluateCase(found, '2026-12-14').findings.find(({ rule }) => rule.id === id)
const options = { createdAt: '2026-12-14T10:02:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' }
const words = (found: Case): string => treeText(recordOf(found, evaluateCase(found, '2026-12-14'), options))

describe('the bidder as it was when bids were compared', () => {
  it.each([
    [{ [`${medi}.name`]: 'Medicinteknik Mälardalen AB' }, was],
    [{ [`${medi}.orgNr`]: '559999-9306' }, was],
    [{ [`${medi}.orgNr`]: '' }, was],
    [{ [`${medi}.name`]: 'Annan AB', [`${medi}.orgNr`]: '559999-9306' }, was],
    [{ [`${medi}.orgNr`]: '', [`${medi}.country`]: 'Norge', [`${medi}.foreignId`]: '999 888 777' }, was],
  ])('is kept once name or number is another: %j', (change, kept) => {
    const changed = with_(change)
    expect(comparedAs(changed)).toEqual(kept)
    expect(comparedAs(answered(changed, { [`${medi}.name`]: 'En tredje AB' }))).toEqual(kept)
    const back = { [`${medi}.foreignId`]: '', [`${medi}.country`]: '', [`${medi}.orgNr`]: was.orgNr }
    expect(comparedAs(answered(changed, { ...back, [`${medi}.name`]: was.name }))).toBeUndefined()
  })

  it.each([
    { [`${medi}.name`]: 'medicinteknik i  Mälardalen Aktiebolag (exempel)' },
    { [`${medi}.contact`]: 'anbud@medi.example' },
    { [`${medi}.vatNr`]: 'SE559999910801' },
  ])('is not kept where it is the same by the spelling, or something else is changed: %j', (change) => {
    expect(comparedAs(with_(change))).toBeUndefined()
  })

  it('is not another by a number or a country that was lacking', () => {
    const { firstComparedAt, ...award } = open.award
    const lacking = answered(
      { ...open, award },
      { [`${medi}.orgNr`]: '', [`${medi}.foreignId`]: '999 888 777' },
    )
    const compared: Case = { ...lacking, award: { ...award, firstComparedAt: firstComparedAt ?? '' } }
    expect(comparedAs(answered(compared, { [`${medi}.country`]: 'Norge' }))).toBeUndefined()
    const none = answered({ ...open, award }, { [`${medi}.orgNr`]: '' })
    const later: Case = { ...none, award: { ...award, firstComparedAt: firstComparedAt ?? '' } }
    const filled = answered(later, { [`${medi}.orgNr`]: '559999-9108' })
    expect(comparedAs(filled)).toBeUndefined()
    // A second number is a change all the same.
    expect(comparedAs(answered(filled, { [`${medi}.orgNr`]: '559999-9306' }))).toEqual(was)
  })

  it('is nothing before the comparison', () => {
    const { firstComparedAt: _at, ...award } = open.award
    expect(comparedAs(answered({ ...open, award }, { [`${medi}.orgNr`]: '559999-9306' }))).toBeUndefined()
  })

  it('asks why, is in the record with the answer, and is looked for in what goes out', () => {
    const changed = with_({ [`${medi}.name`]: 'Annan AB (exempel)', [`${medi}.orgNr`]: '559999-9306' })
    const asks = finding(changed, 'program.names-agree.bid')
    expect(asks).toMatchObject({ state: 'wrong', fields: [`${medi}.bid.senderReason`] })
    expect(asks?.detail).toBe(
      'När anbuden jämfördes 8 december 2026 klockan 08:32 stod anbudet på Medicinteknik i Mälardalen AB (exempel), 559999-9108. Nu står det på Annan AB (exempel), 559999-9306.',
    )
    const reason = 'Fel rad i registret. Anbudet kom från Annan AB.'
    const explained = answered(changed, { [`${medi}.bid.senderReason`]: reason })
    expect(finding(explained, 'program.names-agree.bid')).toMatchObject({ state: 'met', explained: true })
    expect(words(explained)).toContain('Anbudsgivare när anbuden jämfördes\nMedicinteknik i Mälardalen AB')
    expect(words(explained)).toContain(reason)
    const asking = answered(explained, {
      'inquiry.questions.q.question': 'Passar filter från Medicinteknik i Mälardalen?',
      'inquiry.questions.q.answer': 'Nummer 559999-9108.',
    })
    const { id: _id, ...texts } = asking.inquiry.questions?.[0] ?? { id: '' }
    const pieces = Object.entries(texts).map(([name, text = '']) => ({
      path: `inquiry.questions.q.${name}`,
      text,
    }))
    expect(leaksIn(asking, pieces).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['name', 'number']),
    )
  })
})

describe('one that was asked', () => {
  it('is kept where its row names another, not where the name is spelt otherwise', () => {
    const other = with_({ [`${pump}.orgNr`]: '559999-9306' })
    expect(other.suppliers[2]?.askedAs).toEqual({ name: 'Pumpservice HB (exempel)', orgNr: '559999-9207' })
    expect(words(other)).toContain('Först stod där Pumpservice HB (exempel), 559999-9207.')
    expect(answered(other, { [`${pump}.orgNr`]: '559999-9207' }).suppliers[2]?.askedAs).toBeUndefined()
    expect(with_({ [`${pump}.name`]: 'pumpservice (Exempel)' }).suppliers[2]?.askedAs).toBeUndefined()
    expect(with_({ [`${pump}.name`]: '' }).suppliers[2]?.askedAs?.name).toBe('Pumpservice HB (exempel)')
    const unsent: Case = { ...open, inquiry: {} }
    expect(answered(unsent, { [`${pump}.orgNr`]: '559999-9306' }).suppliers[2]?.askedAs).toBeUndefined()
  })

  it('is not counted where it was written in by mistake, and the record says so', () => {
    const mistaken = with_({ [`${pump}.mistake`]: 'Fel företag i listan.' })
    expect([askedCount(open), askedCount(mistaken)]).toEqual([3, 2])
    expect(finding(mistaken, 'rs.three-asked')?.state).not.toBe('met')
    expect(words(mistaken)).toContain('Inte tillfrågad, inskriven av misstag')
    expect(words(mistaken)).toContain('Fel företag i listan.')
    // A file that says so of one that made a bid takes no bid out of the case.
    const [first, ...rest] = open.suppliers
    expect(first && askedCount({ ...open, suppliers: [{ ...first, mistake: 'Fel.' }, ...rest] })).toBe(3)
  })

  it('counts once where another row has the same name and no number', () => {
    const twice = with_({
      'suppliers.a.name': 'kalibreringstjänst nord AB (Exempel)',
      [`${pump}.name`]: 'Kalibreringstjänst Nord AB (exempel)',
      [`${pump}.orgNr`]: '',
    })
    expect(askedCount(twice)).toBe(2)
    expect(finding(twice, 'program.suppliers-distinct')).toMatchObject({
      state: 'wrong',
      detail: expect.stringContaining('skriv organisationsnumren') as unknown,
    })
    const told = answered(twice, { [`${pump}.orgNr`]: '559999-9207', 'suppliers.a.orgNr': '559999-9306' })
    expect(askedCount(told)).toBe(4)
  })

  it('stands twice no more once one of two compared bids is said not to count, and why', () => {
    const twice = with_({ [`${medi}.orgNr`]: '559999-9009' })
    const said = finding(twice, 'program.suppliers-distinct')
    expect(said).toMatchObject({ state: 'wrong' })
    expect(said?.detail).toContain('välj Förkastas')
    const out = answered(twice, { [`${medi}.bid.outcome`]: 'rejected', [`${medi}.bid.outcomeReason`]: '' })
    expect(finding(out, 'program.suppliers-distinct')?.state).toBe('wrong')
    const settled = answered(out, { [`${medi}.bid.outcomeReason`]: 'Samma leverantör står två gånger.' })
    expect(finding(settled, 'program.suppliers-distinct')?.state).toBe('met')
    const both = answered(settled, {
      [`${nord}.bid.outcome`]: 'rejected',
      [`${nord}.bid.outcomeReason`]: 'Saknar intyg.',
    })
    expect(finding(both, 'program.suppliers-distinct')?.state).toBe('met')
  })
})
