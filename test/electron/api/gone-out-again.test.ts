import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { recordOf } from '../../../src/record/record.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { FilesApp } from '../../support/api/files-app.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { treeText } from '../../support/cases/tree-text.ts'

/** What was decided or sent more than once: each time is kept. */

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const medi = 'suppliers.019aad84-5a00-7000-8000-000000000012'
let app: FilesApp

beforeEach(() => {
  app = new FilesApp()
})
afterEach(() => app.close())

type Texts = Readonly<Record<string, string>>
type At = { readonly id: string; readonly page: string }

async function imported(found: Case): Promise<At> {
  const { id } = await app.call('file.import', { text: writeCaseFile(found) })
  return { id, page: 'anbud' }
}

const entriesOf = (texts: Texts) => Object.entries(texts).map(([path, text]) => ({ path, text }))
const tries = (at: At, texts: Texts) => app.ask('case.enter', { ...at, entries: entriesOf(texts) })
const enter = async (at: At, texts: Texts): Promise<Case> =>
  (await app.call('case.enter', { ...at, entries: entriesOf(texts) })).case
const takeBack = (at: At) => app.call('decision.take-back', { ...at, reason: 'Rättelse av stavfel.' })
const remove = (at: At, path: string) => app.ask('case.remove', { ...at, path })
const add = (at: At, list: string, texts: Texts) =>
  app.call('case.add', { ...at, list, entries: entriesOf(texts) })

const recordText = (found: Case): string =>
  treeText(
    recordOf(found, evaluateCase(found, '2026-12-20'), {
      createdAt: '2026-12-20T10:02:00+01:00',
      caseSha256: 'ab'.repeat(32),
      programVersion: '0',
    }),
  )

const open = (texts: Texts = {}): Case =>
  answered(exampleCase(), {
    'contract.signedOn': '',
    'notice.sentOn': '',
    'decision.decidedOn': '',
    'decision.outcome': '',
    ...texts,
  })

/** One bid alone, that was never compared with another. */
function lone(): Case {
  const { firstComparedAt: _at, comparedOn: _on, ...award } = exampleCase().award
  const suppliers = exampleCase().suppliers.filter(({ id }) => nord.endsWith(id))
  return { ...exampleCase(), award, suppliers }
}

it('the example has no note', () => {
  expect(exampleCase().later).toBeUndefined()
  expect(recordText(exampleCase())).not.toContain('Programmet antecknar självt')
})

describe('a decision that is taken back', () => {
  const again = {
    'decision.decidedOn': '2026-12-18',
    'decision.outcome': 'award',
    'notice.sentOn': '2026-12-18',
    'contract.signedOn': '2026-12-19',
  }

  it('leaves the price, the remark and the day of the only bid in the record', async () => {
    const at = await imported(answered(lone(), { [`${nord}.bid.note`]: 'Med frakt.' }))
    const before = recordText(lone())
    expect(lone().suppliers[0]?.bid?.unitPriceOre).toBe(1_100_000)
    await takeBack(at)
    await enter(at, {
      [`${nord}.bid.unitPriceOre`]: '14 900',
      [`${nord}.bid.receivedOn`]: '2026-12-05',
      [`${nord}.bid.note`]: 'Utan frakt.',
    })
    const found = await enter(at, again)
    expect(found.suppliers[0]?.bid?.firstOre).toBeDefined()
    const text = recordText(found)
    expect(before).not.toContain('efter beslutet som togs tillbaka')
    expect(text).toContain('Pris när vinnaren valdes')
    expect(text).toMatch(
      /Förut: 11\s000 kr\nÄndrat 2026-11-20, efter beslutet som togs tillbaka, till: 14\s900 kr/,
    )
    expect(text).toContain('Förut: Med frakt.')
    expect(text).toContain('Förut: 2026-12-04')
    // The row of the decision says already when they had been told.
    expect(text).not.toContain('Förut: 2026-12-10')
  })

  it('leaves all that was decided with several bids, each time it was decided', async () => {
    const first: Texts = {
      [`${medi}.bid.outcomeReason`]: 'Sämre protokoll.',
      [`${medi}.notifiedOn`]: '2026-12-13',
      'decision.delegation': 'Punkt 4.1',
      'decision.samePersonReason': 'Ensam på enheten.',
      'inquiry.fewerText': 'Bara två finns.',
    }
    const at = await imported(answered(exampleCase(), first))
    await takeBack(at)
    await enter(at, {
      [`${medi}.bid.outcomeReason`]: 'För dyr.',
      'decision.delegation': 'Punkt 5',
      'decision.samePersonReason': 'En annan.',
      'inquiry.fewerText': '',
      [`${medi}.bid.receivedOn`]: '2026-12-06',
    })
    await enter(at, again)
    await takeBack(at)
    const found = await enter(at, {
      [`${medi}.bid.outcomeReason`]: 'För sen.',
      'decision.delegation': 'Punkt 6',
    })
    const text = recordText(found)
    for (const was of ['Sämre protokoll.', 'För dyr.', 'Punkt 4.1', 'Punkt 5', 'Ensam på enheten.'])
      expect(text).toContain(`Förut: ${was}`)
    for (const was of ['Bara två finns.', '2026-12-13']) expect(text).toContain(`Förut: ${was}`)
  })

  it('is told once of what its own row says', async () => {
    const at = await imported(exampleCase())
    await takeBack(at)
    const found = await enter(at, { 'award.reason': 'Kortast tid.', 'award.supplierId': medi.slice(10) })
    expect(found.later?.map(({ field }) => field) ?? []).not.toContain('award.reason')
    expect(found.later?.map(({ field }) => field) ?? []).not.toContain('award.supplierId')
    expect(found.later?.filter(({ field }) => field.includes('outcome')) ?? []).toEqual([])
  })
})

describe('an answer to all', () => {
  const q = 'inquiry.questions.q'

  it('that is changed and sent twice in a day is kept each time', async () => {
    const at = await imported(
      answered(open(), { [`${q}.question`]: 'När?', [`${q}.answer`]: 'I maj.', [`${q}.sentToAll`]: 'yes' }),
    )
    for (const answer of ['I juni.', 'I maj.']) {
      await enter(at, { [`${q}.answer`]: answer })
      await enter(at, { [`${q}.sentToAll`]: 'yes' })
    }
    const { case: found } = await app.call('case.open', { id: at.id })
    expect(recordText(found)).toContain('till: I juni.')
    expect(recordText(found)).toContain('Förut: I juni.')
  })

  it('that was never sent between two that were has no note', async () => {
    const at = await imported(
      answered(open(), { [`${q}.question`]: 'När?', [`${q}.answer`]: 'I maj.', [`${q}.sentToAll`]: 'yes' }),
    )
    for (const answer of ['I jun.', 'I juni.']) await enter(at, { [`${q}.answer`]: answer })
    expect(recordText((await app.call('case.open', { id: at.id })).case)).not.toContain('Förut: I jun.')
  })
})

describe('where a file lies', () => {
  const place = { name: 'stor.zip', where: 'Diariet' }

  it('of a compared bid is told otherwise, with a note, and not taken away or emptied', async () => {
    const at = await imported({
      ...open(),
      award: { firstComparedAt: '2026-12-08T10:00:00+01:00' },
    })
    const { added } = await add(at, 'elsewhere', { ...place, belongsTo: `${medi}.bid` })
    const path = `elsewhere.${added}`
    expect((await remove(at, path)).ok).toBe(false)
    for (const name of ['name', 'where', 'belongsTo'])
      expect((await tries(at, { [`${path}.${name}`]: '' })).ok).toBe(false)
    const found = await enter(at, { [`${path}.where`]: 'Mappen Anbud' })
    expect(recordText(found)).toContain('Förut: Diariet')
  })

  it('of the inquiry is noted when it is taken away, once it is sent', async () => {
    const at = await imported(open())
    const { added } = await add(at, 'elsewhere', { ...place, belongsTo: 'inquiry' })
    expect((await remove(at, `elsewhere.${added}`)).ok).toBe(true)
    const { case: found } = await app.call('case.open', { id: at.id })
    expect(found.later).toMatchObject([
      { after: 'asked', was: 'stor.zip' },
      { after: 'asked', was: 'Diariet' },
    ])
  })
})

describe('a row that is added after the inquiry was sent', () => {
  const newcomer = { name: 'Fel Företag AB (exempel)', orgNr: '559999-9306' }

  it('may be taken away the same day, while nothing says that it was asked', async () => {
    const at = await imported(open())
    const { added } = await add(at, 'suppliers', newcomer)
    await enter(at, { [`suppliers.${added}.name`]: 'Annat Företag AB (exempel)' })
    expect((await remove(at, `suppliers.${added}`)).ok).toBe(true)
    expect((await app.call('case.open', { id: at.id })).case.later).toBeUndefined()
  })

  it('stays with a day of its own, and when the text has been sent anew', async () => {
    const at = await imported(open())
    const one = `suppliers.${(await add(at, 'suppliers', newcomer)).added}`
    await enter(at, { [`${one}.asked.on`]: '2026-11-20' })
    expect((await remove(at, one)).ok).toBe(false)
    const two = `suppliers.${(await add(at, 'suppliers', { name: 'Ny HB (exempel)' })).added}`
    await enter(at, { 'inquiry.sentOn': '2026-11-24' })
    expect((await remove(at, two)).ok).toBe(false)
  })
})
