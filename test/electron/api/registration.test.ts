import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { inspectPdf } from '../../support/pdf/inspect-pdf.ts'
import { root } from '../../support/root.ts'
import { aFolder } from '../../support/store/stores.ts'

let app: App
let folder = ''
let isSaved = true

const settings = {
  profile: 'law-only',
  authorityName: 'Provregionen (exempel)',
  authorityOrgNr: '559999-9306',
  unit: 'Provenheten',
  userName: 'Kim Ek (exempel)',
  userRole: 'Enhetschef',
}

beforeEach(async () => {
  folder = aFolder()
  isSaved = true
  app = createApp({
    dataFolder: join(folder, 'data'),
    sources: { now: () => new Date(2026, 11, 20, 14, 32), randomBytes: (n: number) => randomBytes(n) },
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: (name) => Promise.resolve(isSaved ? join(folder, name) : null),
      folderPath: () => Promise.resolve(folder),
      openFile: () => Promise.resolve(''),
    },
  })
  onTestFinished(() => app.close())
  await call('settings.save', { ...settings, registrarEmail: 'registrator@provregionen.example' })
})

async function ask<C extends Channel>(channel: C, args: Args<C>): Promise<Answer<Results[C]>> {
  return (await app.call(channel, args)) as Answer<Results[C]>
}

async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
  const answer = await ask(channel, args)
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

const imported = async (found: Case): Promise<string> =>
  (await call('file.import', { text: writeCaseFile(found) })).id

const unfiled = (): Case => answered(exampleCase(), { 'record.diarienummer': '', 'record.registeredOn': '' })
const exportsOf = async (id: string) => (await call('case.exports', { id })).files.map(({ what }) => what)

describe('what the registrar gets', { timeout: 60_000 }, () => {
  it('is a sheet on one sound page, that says where it went in the log', async () => {
    const id = await imported(unfiled())
    const { path } = await call('registration.sheet', { id })
    expect(path).toBe(join(folder, 'Kalibrering-av-infusionspumpar_2026-12-20_Diarieunderlag.pdf'))
    const bytes = new Uint8Array(readFileSync(path ?? ''))
    expect(inspectPdf(bytes).problems).toEqual([])
    const { text, pages } = await readPdf(bytes)
    expect(pages.length).toBe(1)
    expect(text).toContain('Underlag för diarieföring')
    expect(text).toContain('Direktupphandling: Kalibrering av infusionspumpar')
    expect(await exportsOf(id)).toEqual(['registration-sheet'])
  })

  it('is a draft of a mail to the address of the settings, with the record, the sheet and the case file in it', async () => {
    const id = await imported(unfiled())
    const saved = await call('registration.mail', { id })
    expect(saved.to).toBe('registrator@provregionen.example')
    expect(saved.files).toEqual([
      'Kalibrering-av-infusionspumpar_2026-12-20_Dokumentation-direktupphandling.pdf',
      'Kalibrering-av-infusionspumpar_2026-12-20_Diarieunderlag.pdf',
      'Kalibrering-av-infusionspumpar_2026-12-20_Dokumentation-direktupphandling.direktlots.json',
    ])
    expect([saved.tooLarge, saved.missing]).toEqual([[], []])
    const eml = readFileSync(saved.path ?? '', 'utf8')
    expect(eml).toContain('X-Unsent: 1')
    expect(eml).toContain('To: registrator@provregionen.example')
    expect(eml.match(/^Content-Disposition: attachment;/gm)).toHaveLength(3)
    // The record in it is one that was saved: a later one is another version.
    expect(saved.case?.record.versions).toHaveLength(1)
    expect(await exportsOf(id)).toEqual(['registration-mail'])
  })

  it('is nothing, and noted nowhere, where the person changes their mind', async () => {
    const id = await imported(unfiled())
    isSaved = false
    expect((await call('registration.sheet', { id })).path).toBeNull()
    expect(await call('registration.mail', { id })).toMatchObject({ path: null, case: null })
    expect(await exportsOf(id)).toEqual([])
    expect(readdirSync(folder)).toEqual(['data'])
  })
})

describe('closing a case', { timeout: 60_000 }, () => {
  const page = 'dokumentation'

  it('is refused, with what lacks, until it is filed; then it is noted with day and person', async () => {
    const id = await imported(unfiled())
    const refused = await ask('case.close', { id, page })
    expect(refused).toMatchObject({ ok: false })
    expect(JSON.stringify(refused)).toContain('Skriv diarienumret')
    await call('case.enter', { id, page, entries: [{ path: 'record.diarienummer', text: 'MT 2026/131' }] })
    const { case: closed } = await call('case.close', { id, page })
    expect(closed.record).toMatchObject({ closedOn: '2026-12-20', closedBy: 'Kim Ek (exempel)' })
    expect((await ask('case.close', { id, page })).ok).toBe(false)
  })

  it('refuses all that would change it by another way: departures, papers, inquiries and files that were on their way', async () => {
    const id = await imported(exampleCase())
    const words = 'Ärendet avslutades'
    const { upload } = await call('attachment.begin', { id, name: 'sen.pdf', size: 1 })
    await call('attachment.part', { upload, index: 0, data: Buffer.from('a').toString('base64') })
    await call('case.close', { id, page })
    const before = (await call('case.open', { id })).case
    for (const name of ['reportedOn', 'reason', 'by'])
      expect(
        JSON.stringify(
          await ask('case.enter', {
            id,
            page,
            entries: [{ path: `deviations.late-documentation.${name}`, text: '2026-12-20' }],
          }),
        ),
      ).toContain(words)
    const sha256 = createHash('sha256').update('a').digest('hex')
    const tries = [
      await ask('attachment.finish', { upload, sha256, page }),
      await ask('paper.save', { id, form: 'pdf', to: {}, page }),
      await ask('inquiry.save', { id }),
    ]
    for (const answer of tries) expect(JSON.stringify(answer)).toContain(words)
    await call('bids.compared', { id, page })
    expect((await call('case.open', { id })).case).toEqual(before)
  })

  it('locks what stands, lets the contract be followed up, and is undone by a reason that stays', async () => {
    const id = await imported(exampleCase())
    await call('case.close', { id, page })
    const enter = (path: string, text: string) => ask('case.enter', { id, page, entries: [{ path, text }] })
    expect(JSON.stringify(await enter('subject.title', 'Något annat'))).toContain('Ärendet avslutades')
    expect(await ask('decision.take-back', { id, reason: 'Det blev fel i beslutet.', page })).toMatchObject({
      ok: false,
    })
    expect(await ask('attachment.begin', { id, name: 'sen.pdf', size: 10 })).toMatchObject({ ok: false })
    expect((await enter('followUp.outcome', 'Alla pumpar kalibrerades i tid.')).ok).toBe(true)
    expect((await ask('case.reopen', { id, reason: ' ', page })).ok).toBe(false)
    const reason = 'Avtalets sista dag var felskriven.'
    const { case: open } = await call('case.reopen', { id, reason, page })
    expect(open.record.closedOn).toBeUndefined()
    expect(open.record.reopened).toEqual([
      expect.objectContaining({ reason, closedOn: '2026-12-20', by: 'Kim Ek (exempel)' }),
    ])
    expect((await enter('contract.owner', 'Enhetschefen')).ok).toBe(true)
    const { document } = await call('record.read', { id })
    expect(JSON.stringify(document)).toContain(reason)
    expect((await ask('case.reopen', { id, reason, page })).ok).toBe(false)
  })
})
