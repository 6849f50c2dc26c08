import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { treeText } from '../../support/cases/tree-text.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { root } from '../../support/root.ts'
import { aFolder } from '../../support/store/stores.ts'

let app: App
let folder = ''
let asked = 0

beforeEach(async () => {
  folder = aFolder()
  asked = 0
  app = createApp({
    dataFolder: join(folder, 'data'),
    sources: { now: () => new Date(2026, 11, 14, 14, 32), randomBytes: (n: number) => randomBytes(n) },
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: (name) => {
        asked += 1
        return Promise.resolve(join(folder, name))
      },
      folderPath: () => Promise.resolve(folder),
      openFile: () => Promise.resolve(''),
    },
  })
  onTestFinished(() => app.close())
  await call('settings.save', {
    profile: 'law-only',
    authorityName: 'Provregionen (exempel)',
    authorityOrgNr: '559999-9306',
    unit: 'Provenheten',
    userName: 'Kim Ek (exempel)',
    userRole: 'Enhetschef',
  })
})

async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
  const answer = (await app.call(channel, args)) as Answer<Results[C]>
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

const imported = async (found: Case): Promise<string> =>
  (await call('file.import', { text: writeCaseFile(found) })).id

/** One supplier, one price, no option: what must stay small. */
const small = (): Case =>
  answered(aCase(), {
    'screening.personalData': 'no',
    'subject.title': 'Utbildning i hjärt-lungräddning',
    'subject.category': 'services',
    'subject.periodStart': '2026-12-01',
    'subject.periodEnd': '2026-12-31',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '120 000',
    'value.hasOption': 'no',
    'value.recurring': 'no',
    'value.hasSimilar': 'no',
    'suppliers.a.name': 'Livräddarna HB (exempel)',
    'suppliers.a.orgNr': '559999-9207',
    'suppliers.a.answer': 'bid',
    'decision.decider.name': 'Bo Beslutare',
    'decision.outcome': 'award',
    'elsewhere.decision.where': 'Mejl från Bo, i enhetens brevlåda',
    'elsewhere.decision.belongsTo': 'decision',
    'elsewhere.bid.name': 'Anbudet',
    'elsewhere.bid.where': 'Mejl från leverantören, i enhetens brevlåda',
    'elsewhere.bid.belongsTo': 'suppliers.a.bid',
    'award.supplierId': 'a',
    'award.reason': 'Enda leverantören med egna instruktörer på sjukhuset.',
    'contract.signedOn': '2026-11-20',
    'record.diarienummer': 'REG 2026/123',
    'record.registeredOn': '2026-12-12',
  })

describe('the record that the page reads', () => {
  it('is the tree that the PDF is drawn from', async () => {
    const id = await imported(exampleCase())
    const { document } = await call('record.read', { id })
    const { path } = await call('record.save', { id })
    const pdf = await readPdf(new Uint8Array(readFileSync(path ?? '')))
    const sheet = pdf.text.replaceAll(/\s/g, '').replaceAll('\u00A0', '')
    const words = treeText(document).split(/\s+/)
    expect(words.length).toBeGreaterThan(500)
    expect(words.filter((word) => !sheet.includes(word.replaceAll(/[\u2010\u2011]/g, '-')))).toEqual([])
  })

  it('is not logged as a file that went out', async () => {
    const id = await imported(exampleCase())
    await call('record.read', { id })
    expect(await call('case.exports', { id })).toEqual({ files: [], unreadable: 0 })
  })

  it('has the log’s signed end, who wrote when, and nothing of what was written', async () => {
    const id = await imported(small())
    await call('case.enter', {
      id,
      page: 'arende',
      entries: [{ path: 'subject.description', text: 'Ett ord som bara står i loggen: kvastskaft' }],
    })
    await call('case.enter', {
      id,
      page: 'arende',
      entries: [{ path: 'subject.description', text: 'Kurs för vårdpersonal.' }],
    })
    const text = treeText((await call('record.read', { id })).document)
    const log = text.slice(text.indexOf('Utdrag ur loggen'), text.indexOf('Om dokumentet'))
    expect(log).toContain('Skrivet av Kim Ek (exempel)\n2026-12-14 (post 1–')
    expect(log).toMatch(/Slutet, post \d+, SHA-256\n[0-9a-f]{64}\n/)
    expect(log).toMatch(/Slutets underskrift, Ed25519\n[0-9a-f]{64}\n[0-9a-f]{64}\n/)
    expect(log).toContain('2026-12-14 14:32')
    expect(log).not.toContain('kvastskaft')
  })
})

describe('the record of a small purchase', () => {
  it('of 120 000 kr fits four pages, with its log and its number', async () => {
    const id = await imported(small())
    const { path } = await call('record.save', { id })
    const { pages, text } = await readPdf(new Uint8Array(readFileSync(path ?? '')))
    expect(text).toContain('120 000 kr')
    expect(text).toContain('Utdrag ur loggen')
    expect(pages.length).toBeLessThanOrEqual(4)
    pages.forEach((page, index) => {
      expect(page.text).toContain('REG 2026/123')
      expect(page.text).toContain(`Sida ${index + 1} av ${pages.length}`)
    })
  })

  it('has none of the sections of what it does not have', async () => {
    const { document } = await call('record.read', { id: await imported(small()) })
    const ids = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))
    for (const id of ['avtal', 'liknande', 'kontroll', 'opartiskhet', 'uppfoljning', 'andrat', 'konkurrens'])
      expect(ids).not.toContain(id)
  })
})

describe('a record that is stopped while it is made', () => {
  it('is refused as such: no file, no question where to save, no note that it went out', async () => {
    const id = await imported(exampleCase())
    const before = readdirSync(folder)
    const saving = app.call('record.save', { id })
    expect((await call('work.state', {})).work).toMatchObject({ what: 'Gör PDF:en' })
    await call('work.cancel', {})
    expect(await saving).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect((await call('work.state', {})).work).toBeNull()
    expect(asked).toBe(0)
    expect(readdirSync(folder)).toEqual(before)
    expect(await call('case.exports', { id })).toEqual({ files: [], unreadable: 0 })
    expect((await call('record.save', { id })).path).not.toBeNull()
  })
})
