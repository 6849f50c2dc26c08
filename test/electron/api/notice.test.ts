import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { readEml } from '../../support/eml/read-eml.ts'
import { root } from '../../support/root.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'
const medi = '019aad84-5a00-7000-8000-000000000012'

let app: App
let folder = ''
let chosen: string | null = null
let minute = 0

const open = (): void => {
  app = createApp({
    dataFolder: join(folder, 'data'),
    sources: { now: () => new Date(2026, 11, 14, 10, minute++), randomBytes: (n) => randomBytes(n) },
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: (name) => Promise.resolve(join(folder, name)),
      folderPath: () => Promise.resolve(chosen),
      openFile: () => Promise.resolve(''),
    },
  })
}
beforeEach(() => {
  minute = 0
  folder = mkdtempSync(join(tmpdir(), 'direktlots-notice-'))
  chosen = mkdtempSync(join(tmpdir(), 'direktlots-letters-'))
  open()
})
afterEach(() => app.close())

const ask = <C extends Channel>(channel: C, args: Args<C>): Promise<Answer<Results[C]>> =>
  app.call(channel, args) as Promise<Answer<Results[C]>>

async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
  const answer = await ask(channel, args)
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

async function imported(texts: Readonly<Record<string, string>> = {}): Promise<string> {
  const found: Case = answered(exampleCase(), {
    [`suppliers.${nord}.contact`]: 'Ida Nord <anbud@nord.example>',
    [`suppliers.${medi}.contact`]: 'Bo Berg',
    ...texts,
  })
  return (await call('file.import', { text: writeCaseFile(found) })).id
}

describe('the letters as drafts of mails', () => {
  it('are one for each who made a bid, to that one alone or to nobody', async () => {
    const id = await imported()
    const saved = await call('notice.save', { id })
    expect(saved).toMatchObject({ folder: chosen, held: [] })
    expect(saved.files.map(({ receivers }) => receivers.to)).toEqual([['anbud@nord.example'], []])
    expect(readdirSync(chosen ?? '').toSorted()).toEqual(saved.files.map(({ name }) => name).toSorted())
    const [won, lost] = saved.files.map(({ name }) => readEml(readFileSync(join(chosen ?? '', name), 'utf8')))
    expect(won?.headers.get('x-unsent')).toBe('1')
    expect(won?.headers.get('to')).toBe('anbud@nord.example')
    expect(won?.headers.get('subject')).toBe(
      'Beslut i upphandlingen: Kalibrering av infusionspumpar (MT 2026/131)',
    )
    expect(won?.text).toContain('har beslutat att anta ert anbud.')
    expect(lost?.headers.has('to')).toBe(false)
    expect(lost?.headers.has('from')).toBe(false)
    expect(lost?.text).toContain('Ert anbud antogs inte.')
    for (const name of ['cc', 'bcc']) expect(won?.headers.has(name)).toBe(false)
  })

  it('are not written over what lies in the folder', async () => {
    const id = await imported()
    const [first] = (await call('notice.save', { id })).files
    const path = join(chosen ?? '', first?.name ?? '')
    writeFileSync(path, 'changed by hand')
    const again = await call('notice.save', { id })
    expect(readFileSync(path, 'utf8')).toBe('changed by hand')
    expect(again.files[0]?.name).toMatch(/-2\.eml$/)
  })

  it('take a name that no system takes as a file name', async () => {
    const id = await imported({
      [`suppliers.${medi}.name`]: '..\\..\\ond: <b> "x" / AB',
      [`suppliers.${medi}.bid.senderReason`]: 'Namnet var fel avskrivet.',
    })
    const { files } = await call('notice.save', { id })
    expect(files[1]?.name).toMatch(/^Underrättelse-[^\\/:*?"<>|]+\.eml$/)
  })

  it('are not written before the decision, nor where nobody chose a folder', async () => {
    const id = await imported({ 'decision.decidedOn': '', 'notice.sentOn': '' })
    expect(await ask('notice.save', { id })).toMatchObject({ ok: false, error: { code: 'refused' } })
    expect(readdirSync(chosen ?? '')).toEqual([])
    await call('case.enter', {
      id,
      page: 'beslut',
      entries: [{ path: 'decision.decidedOn', text: '2026-12-10' }],
    })
    chosen = null
    expect(await call('notice.save', { id })).toEqual({ folder: null, files: [], held: [] })
  })

  it('leave out the one that would tell of another bidder', async () => {
    const id = await imported({ 'award.reason': 'Lägre pris än Medicinteknik i Mälardalen.' })
    const { files, held } = await call('notice.save', { id })
    expect(held).toMatchObject([{ supplierId: nord, sentence: expect.stringContaining('röjer') }])
    expect(files.map(({ supplierId }) => supplierId)).toEqual([medi])
  })
})

describe('a signed contract', () => {
  const file: Args<'contracts.import'> = {
    fileName: 'avtal.csv',
    text: 'Avtal;Firma\nStolar;Sits AB\n',
    delimiter: ';',
    headerRow: 1,
    kinds: ['subject', 'supplier'],
    replaces: null,
  }

  it('becomes a row that an import leaves where it is, also after a restart', async () => {
    const id = await imported()
    const { own } = await call('contracts.register', { id })
    expect(own).toMatchObject([
      {
        fromCase: id,
        subject: 'Kalibrering av infusionspumpar',
        supplier: 'Kalibreringstjänst Nord AB (exempel)',
        orgNr: '559999-9009',
        validFrom: '2027-01-01',
        validTo: '2028-12-31',
      },
    ])
    await call('contracts.import', file)
    app.close()
    open()
    const read = await call('contracts.read', {})
    expect(read.list?.contracts).toMatchObject([{ subject: 'Stolar' }])
    expect(read.own).toEqual(own)
  })

  it('is one row however often it is put there, and can be taken away', async () => {
    const id = await imported()
    await call('contracts.register', { id })
    await call('case.enter', {
      id,
      page: 'underrattelse',
      entries: [{ path: 'contract.reference', text: 'A-17' }],
    })
    expect((await call('contracts.register', { id })).own).toMatchObject([{ reference: 'A-17' }])
    expect((await call('contracts.unregister', { id })).own).toEqual([])
  })

  it("keeps a sole trader's number out of the list", async () => {
    const id = await imported({ [`suppliers.${nord}.orgNr`]: '811228-9874' })
    expect(JSON.stringify((await call('contracts.register', { id })).own)).not.toContain('811228')
  })

  it('is not put there before it is signed', async () => {
    const id = await imported({ 'contract.signedOn': '' })
    expect(await ask('contracts.register', { id })).toMatchObject({ ok: false, error: { code: 'refused' } })
  })

  it('gives a calendar its last days, and those of the follow-up', async () => {
    const id = await imported()
    const { path } = await call('contract.calendar', { id })
    const text = readFileSync(path ?? '', 'utf8').replaceAll('\r\n ', '')
    expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
      'DTSTART;VALUE=DATE:20271215',
      'DTSTART;VALUE=DATE:20280930',
      'DTSTART;VALUE=DATE:20281215',
      'DTSTART;VALUE=DATE:20281231',
    ])
    expect(text).toContain('Sista dag att använda option: Kalibrering av infusionspumpar')
    expect(text.match(/TRIGGER:.+/g)).toEqual([
      'TRIGGER:-P30D',
      'TRIGGER:-P60D',
      'TRIGGER:-P30D',
      'TRIGGER:-P180D',
    ])
  })

  it.each([
    ['2027-02-17', '2026-12-14', '2027-01-01', 'TRIGGER:-P23D'],
    ['2027-01-05', '2026-12-14', '2027-01-01', 'TRIGGER:-P7D'],
    ['2026-12-18', '2026-12-14', '2026-12-14', 'TRIGGER:-P4D'],
  ])('reminds of an end on %s, signed %s and begun %s, with %s', async (ends, signed, starts, trigger) => {
    const id = await imported({
      'contract.signedOn': signed,
      'contract.startsOn': starts,
      'contract.endsOn': ends,
      'contract.options.option-1.lastDay': '',
      'followUp.needed': 'no',
    })
    const { path } = await call('contract.calendar', { id })
    expect(
      readFileSync(path ?? '', 'utf8')
        .match(/TRIGGER:.+/g)
        ?.map((line) => line.trim()),
    ).toEqual([trigger])
  })
})
