import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import { exportField, readChains } from '../../../electron/store/log.ts'
import { fieldBesideLog } from '../../../electron/store/replay.ts'
import { requireCase } from '../../../electron/store/cases.ts'
import { verifyChain } from '../../../electron/store/verify.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { readCaseFile, writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { base64, hashOf } from '../../support/api/files-app.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { root } from '../../support/root.ts'
import { aFolder, anOpenStore } from '../../support/store/stores.ts'

const mark = 'Absolut sekretess, 19 kap. 3 § OSL'
const sources = { now: () => new Date(2026, 11, 20, 14, 32), randomBytes: (n: number) => randomBytes(n) }
let app: App
let folder = ''
/** Saved under the suggested name unless the person changes their mind, or chooses another. */
let choose: (name: string) => string | null
let opened: string[]

beforeEach(() => {
  folder = aFolder()
  opened = []
  choose = (name) => join(folder, name)
  app = createApp({
    dataFolder: join(folder, 'data'),
    sources,
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: (name) => Promise.resolve(choose(name)),
      folderPath: () => Promise.resolve(folder),
      openFile: (path) => {
        opened.push(path)
        return Promise.resolve('')
      },
    },
  })
  onTestFinished(() => app.close())
})

async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
  const answer = (await app.call(channel, args)) as Answer<Results[C]>
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

/** The example with its bids in, before anything is decided. */
const undecided = (): Case =>
  answered(exampleCase(), {
    'contract.signedOn': '',
    'notice.sentOn': '',
    'decision.decidedOn': '',
    'decision.outcome': '',
  })

async function stored(found: Case): Promise<string> {
  await call('settings.save', {
    profile: 'law-only',
    authorityName: 'Provregionen (exempel)',
    authorityOrgNr: '559999-9306',
    unit: 'Provenheten',
    userName: 'Kim Ek (exempel)',
    userRole: 'Enhetschef',
  })
  return (await call('file.import', { text: writeCaseFile(found) })).id
}

/** The notes of what went out, once the program is closed; the log must hold together with them in it. */
function exported(id: string): readonly unknown[] {
  app.close()
  const { db } = anOpenStore(join(folder, 'data'), sources)
  expect(verifyChain(db, id)).toMatchObject({ ok: true })
  expect(fieldBesideLog(db, requireCase(db, id).case)).toBeNull()
  return readChains(db, id)
    .flatMap(({ entries }) => entries)
    .filter(({ field }) => field === exportField)
    .map(({ value, who, at }) => ({
      ...(JSON.parse(value ?? '{}') as { new: object }).new,
      who,
      day: at.slice(0, 10),
    }))
}

const pagesOf = async (path: string) => (await readPdf(new Uint8Array(readFileSync(path)))).pages

const everyPage = async (path: string): Promise<number> => {
  const pages = await pagesOf(path)
  expect(pages.map(({ text }) => text.includes(mark))).toEqual(pages.map(() => true))
  return pages.length
}

describe('before the decision', () => {
  it('the record is marked on every page, in its name and in its properties, and is logged', async () => {
    const id = await stored(undecided())
    const { path, beside } = await call('record.save', { id })
    expect(basename(path ?? '')).toMatch(
      /^Absolut-sekretess-19-kap-3-§-OSL_.*_2026-12-20_Dokumentation-direktupphandling\.pdf$/,
    )
    expect(await everyPage(path ?? '')).toBeGreaterThan(2)
    const pdf = await readPdf(new Uint8Array(readFileSync(path ?? '')))
    expect(pdf.info['Title']).toContain(mark)
    expect(pdf.info['Subject']).toContain(mark)
    expect(basename(beside ?? '')).toMatch(/^Absolut-sekretess-19-kap-3-§-OSL_.*\.direktlots\.json$/)
    const noted = { mark, who: 'Kim Ek (exempel)', day: '2026-12-20' }
    expect(exported(id)).toEqual([
      { what: 'record', name: basename(path ?? ''), ...noted },
      { what: 'case-file', name: basename(beside ?? ''), ...noted },
    ])
  })

  it('so are the copy that is opened to be read, and the case file by its name', async () => {
    const id = await stored(undecided())
    await call('record.view', { id })
    const { path } = await call('file.export', { id })
    expect(basename(opened[0] ?? '')).toMatch(/^Absolut-sekretess-19-kap-3-§-OSL_/)
    expect(basename(path ?? '')).toMatch(/^Absolut-sekretess-19-kap-3-§-OSL_.*\.direktlots\.json$/)
    expect(readCaseFile(readFileSync(path ?? '', 'utf8')).ok).toBe(true)
    expect(exported(id)).toMatchObject([
      { what: 'record-viewed', mark },
      { what: 'case-file', mark },
    ])
  })

  it('so is a statement to sign, which names the suppliers', async () => {
    const id = await stored(undecided())
    const { path } = await call('statement.save', { id, part: 'evaluator', name: 'Eva Ros (exempel)' })
    expect(basename(path ?? '')).toMatch(
      /^Absolut-sekretess-19-kap-3-§-OSL_.*_Jävsintyg_Eva-Ros-\(exempel\)\.pdf$/,
    )
    await everyPage(path ?? '')
    const { text } = await readPdf(new Uint8Array(readFileSync(path ?? '')))
    for (const { name } of exampleCase().suppliers) expect(text).toContain(name)
    expect(text).toContain('bedömer anbud')
    expect(text).toContain('Kommunallagen (2017:725), 6 kap. 28–32 §§')
    expect(exported(id)).toMatchObject([{ what: 'statement-sheet', mark }])
  })

  it('so is what is handed over to the purchasing function', async () => {
    const id = await stored(
      answered(undecided(), {
        'value.parts.base.amountOre': '99 000',
        'reason.way': 'hand-over',
        'award.supplierId': '',
      }),
    )
    const { paths } = await call('hand-over.save', { id })
    expect(paths?.map((path) => basename(path).startsWith('Absolut-sekretess-19-kap-3-§-OSL_'))).toEqual([
      true,
      true,
    ])
    await everyPage(paths?.[0] ?? '')
    expect(exported(id)).toMatchObject([
      { what: 'record', mark },
      { what: 'case-file', mark },
    ])
  })

  it('so is the name of every file that is saved out of the case, wherever it hangs', async () => {
    const id = await stored(undecided())
    const supplier = exampleCase().suppliers[0]?.id ?? ''
    const bytes = new TextEncoder().encode('Anbud: 11 000 kr i månaden')
    const places = [`suppliers.${supplier}.bid`, undefined, 'inquiry', 'impartiality.statements.preparer']
    for (const belongsTo of places) {
      const { upload } = await call('attachment.begin', {
        id,
        name: 'svar.txt',
        size: bytes.length,
        ...(belongsTo === undefined ? {} : { belongsTo }),
      })
      await call('attachment.part', { upload, index: 0, data: base64(bytes) })
      const { case: now } = await call('attachment.finish', { upload, sha256: hashOf(bytes), page: 'anbud' })
      const attachment = now.attachments.at(-1)?.id ?? ''
      const { path } = await call('attachment.save', { id, attachment })
      expect(basename(path ?? '')).toBe('Absolut-sekretess-19-kap-3-§-OSL_svar.txt')
    }
    const noted = { what: 'attachment', name: 'Absolut-sekretess-19-kap-3-§-OSL_svar.txt', mark }
    expect(exported(id)).toMatchObject(places.map(() => noted))
  })

  it('so is the file that is left when the only supplier is taken away, and all that tells of it', async () => {
    const nobody = { ...undecided(), suppliers: [], inquiry: {}, award: {}, impartiality: {} }
    const id = await stored(nobody)
    const entries = [{ path: 'name', text: 'Alfa AB (exempel)' }]
    const { added } = await call('case.add', { id, list: 'suppliers', entries, page: 'forfragan' })
    const bytes = new TextEncoder().encode('Anbud: 11 000 kr i månaden')
    const at = { name: 'Anbud Alfa.txt', size: bytes.length, belongsTo: `suppliers.${added}` }
    const { upload } = await call('attachment.begin', { id, ...at })
    await call('attachment.part', { upload, index: 0, data: base64(bytes) })
    await call('attachment.finish', { upload, sha256: hashOf(bytes), page: 'anbud' })
    const { case: now } = await call('case.remove', { id, path: `suppliers.${added}`, page: 'forfragan' })
    expect(now.attachments[0]?.belongsTo).toBeUndefined()
    const { path } = await call('attachment.save', { id, attachment: now.attachments[0]?.id ?? '' })
    expect(basename(path ?? '')).toBe('Absolut-sekretess-19-kap-3-§-OSL_Anbud Alfa.txt')
    const record = await call('record.save', { id })
    await everyPage(record.path ?? '')
    expect(exported(id)).toMatchObject([
      { what: 'attachment', mark },
      { what: 'record', mark },
      { what: 'case-file', mark },
    ])
  })

  it('the name that the person chooses is the one that is logged, and nothing is where nothing was saved', async () => {
    const id = await stored(undecided())
    choose = () => null
    await call('record.save', { id })
    choose = () => join(folder, 'till-chefen.pdf')
    await call('record.save', { id })
    expect(exported(id)).toMatchObject([
      { what: 'record', name: 'till-chefen.pdf', mark },
      { what: 'case-file', name: 'till-chefen.direktlots.json', mark },
    ])
  })
})

describe('the calendar of a contract', () => {
  it.each([
    ['before the decision', {}],
    ['with a decision that has no day', { 'decision.outcome': 'award', 'decision.decidedOn': '' }],
  ])('is refused %s: it names who won', async (_, texts) => {
    const id = await stored(answered(undecided(), texts))
    const answer = await app.call('contract.calendar', { id })
    expect(answer).toMatchObject({ ok: false, error: { code: 'refused' } })
    expect(exported(id)).toEqual([])
  })

  it('is logged as other files are', async () => {
    const id = await stored(exampleCase())
    const { path } = await call('contract.calendar', { id })
    expect(exported(id)).toMatchObject([
      { what: 'contract-calendar', name: basename(path ?? ''), mark: null },
    ])
  })
})

describe('what is written for suppliers', () => {
  it('is logged for each: the inquiry and its drafts, the answer to a question, unmarked', async () => {
    const question = { 'inquiry.questions.q.question': 'När?', 'inquiry.questions.q.answer': 'I mars.' }
    const id = await stored(answered(undecided(), question))
    await call('inquiry.save', { id })
    await call('inquiry.answer.save', { id, question: 'q' })
    const ids = exampleCase().suppliers.map((supplier) => supplier.id)
    expect(exported(id)).toMatchObject([
      { what: 'inquiry', name: 'forfragan.pdf', mark: null },
      ...ids.map((supplierId, n) => ({
        what: 'inquiry-draft',
        name: `forfragan-${n + 1}.eml`,
        supplierId,
        mark: null,
      })),
      ...ids.map((supplierId, n) => ({ what: 'answer-draft', name: `svar-${n + 1}.eml`, supplierId })),
    ])
  })

  it('is logged for each letter about the decision', async () => {
    const id = await stored(exampleCase())
    const { files } = await call('notice.save', { id })
    expect(files).toHaveLength(2)
    expect(exported(id)).toMatchObject(
      files.map(({ name, supplierId }) => ({ what: 'letter-draft', name, supplierId, mark: null })),
    )
  })
})

describe('after the decision', () => {
  it('no page and no name has the mark, and what goes out is logged without it', async () => {
    const id = await stored(exampleCase())
    const { path } = await call('record.save', { id })
    const sheet = await call('statement.save', { id, part: 'decider' })
    expect(basename(path ?? '')).not.toContain('SEKRETESS')
    for (const file of [path, sheet.path])
      for (const { text } of await pagesOf(file ?? '')) expect(text).not.toContain('Absolut sekretess')
    expect(exported(id)).toMatchObject([{ mark: null }, { mark: null }, { mark: null }])
  })

  it('nor when it is cancelled, nor of a case that names nobody', async () => {
    const cancelled = answered(undecided(), {
      'decision.outcome': 'cancel',
      'decision.decidedOn': '2026-12-15',
      'decision.cancelReason': 'Kliniken flyttade pumparna till sjukhusets serviceavtal.',
    })
    const first = await call('record.save', { id: await stored(cancelled) })
    expect(basename(first.path ?? '')).not.toContain('SEKRETESS')
    const nobody = { ...undecided(), id: '019aa01a-2c00-7000-8000-0000000000ff', suppliers: [], award: {} }
    const second = await call('record.save', { id: await stored(nobody) })
    expect(basename(second.path ?? '')).not.toContain('SEKRETESS')
    for (const { text } of await pagesOf(second.path ?? '')) expect(text).not.toContain(mark)
  })
})
