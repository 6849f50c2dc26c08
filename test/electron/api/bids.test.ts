import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { recordOf } from '../../../src/record/record.ts'
import { comparedEarly } from '../../../src/rules/bids/times.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { treeText } from '../../support/cases/tree-text.ts'
import { root } from '../../support/root.ts'

const medi = 'suppliers.019aad84-5a00-7000-8000-000000000012'
const pump = 'suppliers.019aad84-5a00-7000-8000-000000000013'
const reason = 'Priset hade skrivits av fel från anbudet.'
let app: App
let now = new Date(2026, 11, 9, 14, 32)

afterEach(() => app.close())

async function ask<C extends Channel>(channel: C, args: Args<C>): Promise<Answer<Results[C]>> {
  return (await app.call(channel, args)) as Answer<Results[C]>
}

async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
  const answer = await ask(channel, args)
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

/** Opens the program on a fresh folder with a case in it. */
async function withCase(found: Case): Promise<{ readonly id: string; readonly page: string }> {
  now = new Date(2026, 11, 9, 14, 32)
  app = createApp({
    dataFolder: mkdtempSync(join(tmpdir(), 'direktlots-bids-')),
    sources: { now: () => now, randomBytes: (n: number) => randomBytes(n) },
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: () => Promise.resolve(null),
      folderPath: () => Promise.resolve(null),
      openFile: () => Promise.resolve(''),
    },
  })
  const { id } = await call('file.import', { text: writeCaseFile(found) })
  return { id, page: 'anbud' }
}

const before = (): Case => {
  const { firstComparedAt: _at, ...award } = exampleCase().award
  return answered(
    { ...exampleCase(), award },
    { 'decision.decidedOn': '', 'notice.sentOn': '', 'contract.signedOn': '' },
  )
}

/** The supplier that has not sent a bid, before it has said so. */
const unanswered = (supplier: Case['suppliers'][number]): Case['suppliers'][number] => {
  const { answer, ...rest } = supplier
  return answer === 'bid' ? supplier : rest
}

describe('bids', () => {
  it('are noted by the program when they are written down, and when they are first compared', async () => {
    const at = await withCase(before())
    const typed = [{ path: 'suppliers.019aad84-5a00-7000-8000-000000000013.bid.totalOre', text: '500 000' }]
    const { case: found } = await call('case.enter', { ...at, entries: typed })
    expect(found.suppliers[2]?.bid?.registeredAt?.slice(0, 16)).toBe('2026-12-09T14:32')
    const first = (await call('bids.compared', at)).case.award.firstComparedAt
    expect(first?.slice(0, 16)).toBe('2026-12-09T14:32')
    now = new Date(2026, 11, 10, 9, 0)
    expect((await call('bids.compared', at)).case.award.firstComparedAt).toBe(first)
  })

  it('are noted as compared when a winner is chosen by whatever way, also before the last day', async () => {
    const found = answered(before(), { 'contract.signedOn': '', 'inquiry.lastDay': '2026-12-20' })
    const { supplierId: winner, ...award } = found.award
    const at = await withCase({ ...found, award, decision: {} })
    const entries = [{ path: 'award.supplierId', text: winner ?? '' }]
    const chosen = (await call('case.enter', { ...at, entries })).case
    expect(chosen.award.firstComparedAt?.slice(0, 16)).toBe('2026-12-09T14:32')
    expect(comparedEarly({ ...chosen, suppliers: chosen.suppliers.map(unanswered) })).toMatchObject({
      noted: { day: '2026-12-09' },
    })
  })

  it('are not noted as compared by the choice of the only bid, nor when the choice is taken away', async () => {
    const { supplierId: winner, ...award } = before().award
    const at = await withCase({ ...before(), award })
    await call('case.enter', { ...at, entries: [{ path: `${medi}.answer`, text: 'declined' }] })
    const chosen = await call('case.enter', {
      ...at,
      entries: [{ path: 'award.supplierId', text: winner ?? '' }],
    })
    expect(chosen.case.award.supplierId).toBe(winner)
    const entries = [{ path: 'award.supplierId', text: '' }]
    expect((await call('case.enter', { ...at, entries })).case.award.firstComparedAt).toBeUndefined()
  })

  it('are not noted as compared while there is one price', async () => {
    const at = await withCase(answered(before(), { [`${medi}.answer`]: 'declined' }))
    expect((await call('bids.compared', at)).case.award.firstComparedAt).toBeUndefined()
  })

  it('are locked by the decision: nothing of them is changed, added or taken away', async () => {
    const at = await withCase(exampleCase())
    const entries = [{ path: `${medi}.bid.unitPriceOre`, text: '10 000' }]
    for (const refused of [
      await ask('case.enter', { ...at, entries }),
      await ask('case.add', { ...at, list: `${medi}.bid.lines`, entries: [] }),
      await ask('case.remove', { ...at, path: medi }),
    ])
      expect(refused).toMatchObject({ ok: false, error: { code: 'invalid' } })
    expect((await call('case.open', { id: at.id })).case).toEqual(exampleCase())
  })

  it.each([
    ['case.add', { list: 'suppliers', entries: [{ path: 'name', text: 'Sen AB (exempel)' }] }],
    ['case.add', { list: 'value.parts', entries: [{ path: 'pricing', text: 'total' }] }],
    ['case.enter', { entries: [{ path: 'suppliers.nytt.bid.totalOre', text: '1' }] }],
    ['case.enter', { entries: [{ path: 'suppliers.constructor.name', text: 'Sen AB (exempel)' }] }],
    ['case.enter', { entries: [{ path: `${pump}.answer`, text: 'bid' }] }],
    ['case.enter', { entries: [{ path: `${medi}.orgNr`, text: '559999-9306' }] }],
    ['case.enter', { entries: [{ path: 'inquiry.lastDay', text: '2026-12-01' }] }],
    ['case.enter', { entries: [{ path: 'decision.outcome', text: 'cancel' }] }],
    ['case.enter', { entries: [{ path: 'decision.outcome', text: '' }] }],
    ['case.remove', { path: pump }],
  ] as const)('by %s of %j too', async (channel, args) => {
    const at = await withCase(exampleCase())
    expect(await ask(channel, { ...at, ...args } as Args<typeof channel>)).toMatchObject({
      ok: false,
      error: { code: 'invalid', message: expect.stringContaining('ta tillbaka beslutet') as unknown },
    })
    expect((await call('case.open', { id: at.id })).case).toEqual(exampleCase())
  })

  it('are locked by the contract where no decision is asked for, and opened with a reason', async () => {
    const signed = answered(before(), { 'contract.signedOn': '2026-12-14' })
    const at = await withCase(signed)
    const entries = [{ path: `${medi}.bid.unitPriceOre`, text: '10 000' }]
    expect((await ask('case.enter', { ...at, entries })).ok).toBe(false)
    const emptied = [{ path: 'contract.signedOn', text: '' }]
    expect((await ask('case.enter', { ...at, entries: emptied })).ok).toBe(false)
    const { case: undone } = await call('decision.take-back', { ...at, reason })
    expect(undone.contract.signedOn).toBeUndefined()
    expect(undone.decision.takenBack).toMatchObject([{ reason, contractSignedOn: '2026-12-14' }])
    expect((await ask('case.enter', { ...at, entries })).ok).toBe(true)
  })

  it('are not decided anew on what was accepted of the supplier check the first time', async () => {
    const texts = {
      'decision.checksDeviation': 'Registret är nere i dag, och pumparna behövs på måndag.',
      'contract.checksDeviation': 'Registret är fortfarande nere.',
    }
    const at = await withCase(answered(exampleCase(), texts))
    const { case: undone } = await call('decision.take-back', { ...at, reason })
    expect(undone.decision.checksDeviation).toBeUndefined()
    expect(undone.contract.checksDeviation).toBeUndefined()
    expect(undone.decision.takenBack).toMatchObject([
      {
        checksDeviation: texts['decision.checksDeviation'],
        contractChecksDeviation: texts['contract.checksDeviation'],
      },
    ])
  })

  it('stay in the case once compared, also when the price is taken away first', async () => {
    const { award } = exampleCase()
    const at = await withCase(answered({ ...before(), award }, { 'contract.signedOn': '' }))
    const entries = [{ path: `${medi}.bid.unitPriceOre`, text: '' }]
    await call('case.enter', { ...at, entries })
    expect(await ask('case.remove', { ...at, path: medi })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('har jämförts') as unknown },
    })
  })

  it('keep what was typed: a draft that is refused is still there when the decision is taken back', async () => {
    const at = await withCase(exampleCase())
    const typed = { path: `${medi}.bid.unitPriceOre`, text: '12 100' }
    await call('case.draft', { ...at, ...typed })
    expect((await ask('case.enter', { ...at, entries: [typed] })).ok).toBe(false)
    expect((await call('case.open', { id: at.id })).case).toEqual(exampleCase())
    await call('decision.take-back', { ...at, reason })
    const { case: found } = await call('case.open', { id: at.id })
    expect(found.suppliers[1]?.bid).toMatchObject({ unitPriceOre: 1_210_000, firstOre: 43_200_000 })
  })

  it('take a reason for an outcome also when they are locked, once where others have been told', async () => {
    const at = await withCase(answered(exampleCase(), { [`${medi}.bid.outcomeReason`]: '' }))
    const typed = (text: string) => [{ path: `${medi}.bid.outcomeReason`, text }]
    expect((await ask('case.enter', { ...at, entries: typed('Högre pris.') })).ok).toBe(true)
    expect(await ask('case.enter', { ...at, entries: typed('Saknade intyg.') })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('underrättades 10 december 2026') as unknown },
    })
  })
})

describe('a cancellation that is not finished', () => {
  const begun = (): Case =>
    answered(before(), { 'contract.signedOn': '', 'decision.outcome': 'cancel', 'decision.cancelReason': '' })

  it('is gone on from with the reason that was typed, which is kept', async () => {
    const dated = answered(begun(), { 'decision.decidedOn': '2026-12-09' })
    const at = await withCase(dated)
    const { case: found } = await call('decision.take-back', { ...at, reason: 'Kliniken fick pengar.' })
    expect(found.decision.outcome).toBeUndefined()
    expect(found.decision.takenBack).toMatchObject([{ outcome: 'cancel', reason: 'Kliniken fick pengar.' }])
    // Nothing was decided that day.
    expect(found.decision.takenBack?.[0]?.decidedOn).toBeUndefined()
  })

  it('is told in the record as what it was', async () => {
    const at = await withCase(begun())
    const { case: found } = await call('decision.take-back', { ...at, reason: 'Kliniken fick pengar.' })
    const said = treeText(
      recordOf(found, evaluateCase(found, '2026-12-09'), {
        createdAt: '2026-12-09T14:32:00+01:00',
        caseSha256: 'ab'.repeat(32),
        programVersion: '0',
      }),
    )
    expect(said).toContain('Avbrott som togs tillbaka 2026-12-09 14:32')
    expect(said).toContain('Skäl: Kliniken fick pengar.')
    expect(said).not.toContain('Beslutet var att avbryta')
  })
})

describe('a decision', () => {
  it('is not taken back by drafts, and the bids they touch stay', async () => {
    const at = await withCase(exampleCase())
    for (const draft of [
      { path: 'decision.outcome', text: '' },
      { path: 'decision.decidedOn', text: '' },
      { path: `${medi}.bid.totalOre`, text: '2' },
      { path: 'suppliers.nytt.name', text: 'Sen AB (exempel)' },
      { path: 'award.reason', text: 'Lägst pris av två anbud.' },
    ])
      await call('case.draft', { ...at, ...draft })
    await call('case.open', { id: at.id })
    const { case: found } = await call('case.open', { id: at.id })
    expect(found).toEqual(exampleCase())
  })

  it('locks no draft that was typed before it was itself a draft', async () => {
    const at = await withCase(answered(before(), { 'contract.signedOn': '', 'decision.outcome': '' }))
    await call('case.draft', { ...at, path: 'decision.outcome', text: 'award' })
    await call('case.draft', { ...at, path: `${medi}.bid.unitPriceOre`, text: '12 100' })
    const { case: found } = await call('case.open', { id: at.id })
    expect(found.decision.outcome).toBe('award')
    expect(found.suppliers[1]?.bid?.unitPriceOre).toBe(1_210_000)
  })

  it('is not emptied by the way while it locks bids', async () => {
    const at = await withCase(exampleCase())
    const entries = ['decision.decidedOn', 'notice.sentOn'].map((path) => ({ path, text: '' }))
    expect(await ask('case.enter', { ...at, entries })).toMatchObject({ ok: false })
  })

  it('is taken back with a reason, and what it was is kept', async () => {
    const at = await withCase(exampleCase())
    expect(await ask('decision.take-back', { ...at, reason: '  ' })).toMatchObject({ ok: false })
    const { case: found } = await call('decision.take-back', { ...at, reason })
    expect(found.decision.outcome).toBeUndefined()
    expect(found.notice.sentOn).toBeUndefined()
    expect(found.decision.takenBack).toMatchObject([
      { reason, outcome: 'award', decidedOn: '2026-12-10', noticeSentOn: '2026-12-10' },
    ])
    expect(await ask('decision.take-back', { ...at, reason })).toMatchObject({ ok: false })
  })
})
