import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { leaksIn } from '../../../src/inquiry/leaks.ts'
import { recordOf } from '../../../src/record/record.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { FilesApp } from '../../support/api/files-app.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { treeText } from '../../support/cases/tree-text.ts'

/** What has left the house is kept, whichever way somebody tries to write over it: entries, drafts, rows, a file. */

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const medi = 'suppliers.019aad84-5a00-7000-8000-000000000012'
const pump = 'suppliers.019aad84-5a00-7000-8000-000000000013'
const pumpName = 'Pumpservice HB (exempel)'
let app: FilesApp

beforeEach(() => {
  app = new FilesApp()
})
afterEach(() => app.close())

type Texts = Readonly<Record<string, string>>
type At = { readonly id: string; readonly page: string }

/** The example while nothing is decided; `asked`: before anybody has answered. */
const open = (more: Texts = {}): Case =>
  answered(exampleCase(), {
    'contract.signedOn': '',
    'notice.sentOn': '',
    'decision.decidedOn': '',
    'decision.outcome': '',
    ...more,
  })
const asked = (): Case => ({
  ...open(),
  award: {},
  impartiality: {},
  suppliers: exampleCase().suppliers.map(({ id, name = '', orgNr = '' }) => ({ id, name, orgNr })),
})
const received = (): Case => ({ ...open(), award: {} })

async function imported(found: Case): Promise<At> {
  const { id } = await app.call('file.import', { text: writeCaseFile(found) })
  return { id, page: 'anbud' }
}

const entriesOf = (texts: Texts) => Object.entries(texts).map(([path, text]) => ({ path, text }))
const tries = (at: At, texts: Texts) => app.ask('case.enter', { ...at, entries: entriesOf(texts) })
const enter = async (at: At, texts: Texts): Promise<Case> =>
  (await app.call('case.enter', { ...at, entries: entriesOf(texts) })).case
const remove = (at: At, path: string) => app.ask('case.remove', { ...at, path })
const now = async ({ id }: At): Promise<Case> => (await app.call('case.open', { id })).case

const recordText = (found: Case): string =>
  treeText(
    recordOf(found, evaluateCase(found, '2026-12-20'), {
      createdAt: '2026-12-20T10:02:00+01:00',
      caseSha256: 'ab'.repeat(32),
      programVersion: '0',
    }),
  )

const refusal = (words: string) => ({
  ok: false,
  error: { code: 'invalid', message: expect.stringContaining(words) as unknown },
})

const asNord = { name: 'Kalibreringstjänst Nord AB (exempel)', orgNr: '559999-9009' }
const isNord = (path: string): Texts => ({ [`${path}.name`]: asNord.name, [`${path}.orgNr`]: asNord.orgNr })

describe('a supplier that was asked', () => {
  it('is not taken away as the twin of another, by its name, its number or an older note', async () => {
    for (const renamed of [isNord(pump), { [`${pump}.orgNr`]: '559999-9009' }]) {
      const at = await imported(asked())
      await enter(at, renamed)
      expect(await remove(at, pump)).toMatchObject(refusal('Förfrågan är skickad'))
      expect(recordText(await now(at))).toContain(pumpName)
      app.again('other')
    }
  })

  it('is not taken away as a twin once its lacking number is filled in as another’s', async () => {
    const found = asked()
    const at = await imported({
      ...found,
      suppliers: found.suppliers.map(({ orgNr, ...row }) =>
        pump.endsWith(row.id) || orgNr === undefined ? row : { ...row, orgNr },
      ),
    })
    await enter(at, { [`${pump}.orgNr`]: '559999-9009' })
    expect(await remove(at, pump)).toMatchObject(refusal('Förfrågan är skickad'))
  })

  it('stays when the common day is taken away, and a typed day can be corrected', async () => {
    const at = await imported(asked())
    expect((await enter(at, { 'inquiry.sentOn': '2026-11-24' })).inquiry.sentOn).toBe('2026-11-24')
    await enter(at, { 'inquiry.sentOn': '' })
    expect(await remove(at, pump)).toMatchObject(refusal('Förfrågan är skickad'))
    await enter(at, { 'inquiry.sentOn': '31 nov' })
    await enter(at, { 'inquiry.sentOn': '' })
    expect(await remove(at, pump)).toMatchObject(refusal('Förfrågan är skickad'))
    const found = await enter(at, { 'inquiry.sentOn': '2026-11-24' })
    expect(found.suppliers).toHaveLength(3)
    expect(recordText(found)).toContain('Förut: 2026-11-23')
    expect(await tries(at, { [`${pump}.name`]: '', [`${pump}.orgNr`]: '' })).toMatchObject({ ok: false })
  })

  it('stays when its own day is taken away, and can be said to be a mistake in words', async () => {
    const { sentOn: _none, ...inquiry } = asked().inquiry
    const at = await imported(answered({ ...asked(), inquiry }, { [`${pump}.asked.on`]: '2026-11-23' }))
    await enter(at, { [`${pump}.asked.on`]: '' })
    expect(await remove(at, pump)).toMatchObject(refusal('Förfrågan är skickad'))
    for (const text of ['.', 'x', 'ok'])
      expect(await tries(at, { [`${pump}.mistake`]: text })).toMatchObject(refusal('med några ord'))
    await enter(at, { [`${pump}.mistake`]: 'Fel företag i listan.' })
    expect(await remove(at, pump)).toMatchObject(refusal('Förfrågan är skickad'))
    expect(recordText(await now(at))).toContain('Fel företag i listan.')
  })

  it('stays by drafts and by rows that are added and renamed', async () => {
    const at = await imported(asked())
    for (const [path, text] of Object.entries({ 'inquiry.sentOn': '', ...isNord(pump) }))
      await app.call('case.draft', { ...at, path, text })
    await now(at)
    expect(await remove(at, pump)).toMatchObject(refusal('Förfrågan är skickad'))
    const { added } = await app.call('case.add', {
      ...at,
      list: 'suppliers',
      entries: entriesOf({ name: pumpName, orgNr: '559999-9207' }),
    })
    expect(await remove(at, pump)).toMatchObject(refusal('Förfrågan är skickad'))
    expect((await remove(at, `suppliers.${added}`)).ok).toBe(true)
  })

  it('counts though a file says of it that it was a mistake in no words', () => {
    const [first, second, third] = asked().suppliers
    const row = third === undefined ? [] : [{ ...third, mistake: '.' }]
    const found = { ...asked(), suppliers: [first, second, ...row].filter((one) => one !== undefined) }
    expect(recordText(found)).toContain('Tre leverantörer tillfrågades')
  })
})

it('a supplier that a draft was saved for is told of when its row is taken away', async () => {
  const { sentOn: _none, ...inquiry } = asked().inquiry
  const drafted = asked().suppliers.map((row) => ({ ...row, draftedOn: '2026-11-22' }))
  const at = await imported({ ...asked(), inquiry, suppliers: drafted })
  expect((await remove(at, pump)).ok).toBe(true)
  const found = await now(at)
  expect(recordText(found)).toContain(
    `${pumpName}, 559999-9207\nTogs bort 2026-11-20, efter att utkast till förfrågan sparades.`,
  )
  const leaks = leaksIn(found, [{ path: 'inquiry.need', text: 'Som Pumpservice gör.' }])
  expect(leaks.length).toBeGreaterThan(0)
})

describe('a bid that has come in', () => {
  it('is not taken away, as a twin or with its answer emptied', async () => {
    const at = await imported(received())
    expect(await remove(at, medi)).toMatchObject(refusal('har lämnat anbud'))
    await enter(at, isNord(medi))
    expect(await remove(at, medi)).toMatchObject(refusal('har lämnat anbud'))
    await enter(at, { [`${medi}.answer`]: '', [`${medi}.bid.unitPriceOre`]: '' })
    expect(await remove(at, medi)).toMatchObject(refusal('har lämnat anbud'))
  })

  it('is fixed to whose it is once the only one is chosen, also when the choice is undone between', async () => {
    const lone: Case = {
      ...received(),
      suppliers: received().suppliers.map(({ bid, ...row }) =>
        nord.endsWith(row.id)
          ? { ...row, ...(bid === undefined ? {} : { bid }), answer: 'bid' as const }
          : { ...row, answer: 'silent' as const },
      ),
    }
    const at = await imported(lone)
    const chosen = { 'award.supplierId': nord.slice('suppliers.'.length) }
    const other = { [`${nord}.name`]: 'Svågerns Bolag AB (exempel)', [`${nord}.orgNr`]: '559999-9306' }
    await enter(at, chosen)
    await enter(at, { 'award.supplierId': '' })
    await enter(at, other)
    const found = await enter(at, chosen)
    const finding = (one: Case) =>
      evaluateCase(one, '2026-12-20').findings.find(({ rule }) => rule.id === 'program.names-agree.bid')
    expect(finding(found)?.state).toBe('wrong')
    expect(finding(found)?.detail).toContain('När vinnaren valdes stod anbudet på Kalibreringstjänst Nord AB')
    for (const reason of ['.', 'x', 'Se ovan'])
      expect(finding(await enter(at, { [`${nord}.bid.senderReason`]: reason }))?.state).toBe('wrong')
    const said = 'Fel rad i registret, anbudet kom från Svågerns Bolag.'
    expect(finding(await enter(at, { [`${nord}.bid.senderReason`]: said }))?.state).toBe('met')
  })
})

describe('an answer that was sent to all', () => {
  const q = 'inquiry.questions.q'
  const told = { [`${q}.question`]: 'När?', [`${q}.answer`]: 'I maj.', [`${q}.sentToAll`]: 'yes' }

  it('stands in the record when it is changed, and is then to be sent again', async () => {
    const at = await imported(answered(open(), told))
    const found = await enter(at, { [`${q}.answer`]: 'I juni.' })
    expect(found.inquiry.questions?.[0]?.sentToAll).toBeUndefined()
    expect(recordText(found)).toMatch(
      /Förut: I maj\.\nÄndrat 2026-11-20, efter att svaret skickades till alla, till: I juni\./,
    )
  })

  it.each([
    ['as it is', { 'inquiry.evidence': 'E-postlådan' }],
    ['said not to be sent after all', { [`${q}.sentToAll`]: 'no' }],
    ['changed', { [`${q}.answer`]: 'I juni.' }],
  ])('is not taken away, %s', async (_how, texts) => {
    const at = await imported(answered(open(), told))
    await enter(at, texts)
    expect(await remove(at, q)).toMatchObject(refusal('frågan står kvar'))
  })

  it('and one that was not sent is changed and taken away as before', async () => {
    const at = await imported(answered(open(), { ...told, [`${q}.sentToAll`]: 'no' }))
    expect((await enter(at, { [`${q}.answer`]: 'I juni.' })).later).toBeUndefined()
    expect((await remove(at, q)).ok).toBe(true)
  })
})

describe('what others know of', () => {
  it('stands in the record as it was when the inquiry’s own text is changed or emptied', async () => {
    const at = await imported(
      answered(exampleCase(), { 'inquiry.text': 'Fyrtio pumpar, två gånger om året.' }),
    )
    const text = recordText(await enter(at, { 'inquiry.text': '' }))
    expect(text).toContain('Förut: Fyrtio pumpar, två gånger om året.\nTogs bort 2026-11-20')
  })

  it('stands in the record after a contract though no decision is dated, by entries and drafts', async () => {
    const at = await imported(
      answered(open({ 'inquiry.need': 'Fyrtio pumpar.' }), { 'contract.signedOn': '2026-12-14' }),
    )
    await enter(at, { 'decision.decider.name': 'Någon Annan (exempel)', 'inquiry.need': 'Femtio pumpar.' })
    await app.call('case.draft', { ...at, path: 'award.reason', text: 'Ett helt annat skäl.' })
    const text = recordText(await now(at))
    for (const was of ['Sam Ask (exempel)', 'Fyrtio pumpar.', 'Lägst pris bland anbuden'])
      expect(text).toContain(`Förut: ${was}`)
  })

  it('comes along in a case file, and is written by nobody', async () => {
    const at = await imported(exampleCase())
    const found = await enter(at, { 'subject.title': 'Något annat' })
    expect(found.later).toHaveLength(1)
    for (const path of ['later.later-1.was', 'later.later-1', 'later', `${pump}.draftedOn`]) {
      expect(await tries(at, { [path]: '' })).toMatchObject({ ok: false })
      expect(await remove(at, path)).toMatchObject({ ok: false })
    }
    expect(await app.ask('case.add', { ...at, list: 'later', entries: [] })).toMatchObject({ ok: false })
    app.again('other')
    const there = await imported(found)
    expect(recordText(await now(there))).toContain('Förut: Kalibrering av infusionspumpar')
    expect((await app.call('case.open', { id: there.id })).logProblem).toBeNull()
  })

  it('is not said to be unchanged by whoever empties the program’s note', async () => {
    const sent = { 'inquiry.sendings.a.on': '2026-11-23', 'inquiry.sendings.a.text': 'Fyrtio pumpar.' }
    const at = await imported(answered(open(), { ...sent, 'inquiry.changedOn': '2026-11-24' }))
    expect(await tries(at, { 'inquiry.changedOn': '' })).toMatchObject(refusal('programmets egen anteckning'))
    await app.call('case.draft', { ...at, path: 'inquiry.changedOn', text: '' })
    expect((await now(at)).inquiry.changedOn).toBe('2026-11-24')
  })

  it('is kept of a decision that is taken back: who had won, why, and who had decided', async () => {
    const at = await imported(exampleCase())
    await app.call('decision.take-back', { ...at, reason: 'Rättelse av stavfel i skälet.' })
    const found = await enter(at, {
      'award.supplierId': medi.slice('suppliers.'.length),
      'award.reason': 'Kortast inställelsetid av de två.',
      'decision.decider.name': 'Någon Annan (exempel)',
      'decision.decidedOn': '2026-12-18',
      'decision.outcome': 'award',
    })
    const text = recordText(found)
    expect(text).toContain('Vinnare då: Kalibreringstjänst Nord AB (exempel), 559999-9009')
    expect(text).toContain('Skälet för valet då: Lägst pris bland anbuden som uppfyller alla krav')
    expect(text).toContain('Beslutsfattare då: Sam Ask (exempel), Verksamhetschef')
  })
})
