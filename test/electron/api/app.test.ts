import { mkdtempSync, readFileSync, existsSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import type { OpenCase } from '../../../src/contract/shapes.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { openStore } from '../../../electron/store/open.ts'
import { readChains } from '../../../electron/store/log.ts'
import { verifyChain } from '../../../electron/store/verify.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { root } from '../../support/root.ts'

const sources = { now: () => new Date(2026, 10, 20, 14, 32), randomBytes: (n: number) => randomBytes(n) }
const settings = {
  profile: 'region-stockholm',
  authorityName: 'Region Stockholm',
  authorityOrgNr: '232100-0016',
  unit: 'Medicinsk teknik',
  userName: 'Kim Ek (exempel)',
  userRole: 'Medicintekniker',
}

let app: App
let folder = ''
let saveAt: string | null = null

function open(dataFolder = mkdtempSync(join(tmpdir(), 'direktlots-api-'))): void {
  folder = dataFolder
  app = createApp({
    dataFolder,
    sources,
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: () => Promise.resolve(saveAt),
      folderPath: () => Promise.resolve(null),
      openFile: () => Promise.resolve(''),
    },
  })
}

afterEach(() => app.close())

async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
  const answer = (await app.call(channel, args)) as Answer<Results[C]>
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`)
  return answer.value
}

async function started(): Promise<OpenCase> {
  open()
  await call('settings.save', settings)
  return call('case.create', { security: 'no' })
}

describe('a case', () => {
  it('starts with what the settings know and today as its first day', async () => {
    const { case: found } = await started()
    expect(found).toMatchObject({
      subject: { startDate: '2026-11-20' },
      preparer: { name: settings.userName },
    })
  })

  it('holds what was being typed when the program ended, parsed and logged', async () => {
    const { case: found } = await started()
    const at = { id: found.id, page: 'arende' }
    await call('case.draft', { ...at, path: 'subject.title', text: 'Stolar' })
    await call('case.draft', { ...at, path: 'value.parts.base.amountOre', text: '500.000' })
    app.close()
    open(folder)
    const { case: again, page } = await call('case.open', { id: found.id })
    expect(page).toBe('arende')
    expect(again.subject.title).toBe('Stolar')
    expect(again.unread).toEqual({ 'value.parts.base.amountOre': '500.000' })
    app.close()
    const store = openStore({ folder, sources })
    if (!store.ok) throw new Error(store.problem)
    expect(verifyChain(store.db, found.id)).toMatchObject({ ok: true })
    const fields = readChains(store.db, found.id).flatMap((chain) =>
      chain.entries.map((entry) => entry.field),
    )
    expect(fields).toContain('subject.title')
    store.close()
    open(folder)
  })

  it('says when somebody has changed it beside its log', async () => {
    const { case: found } = await started()
    const at = { id: found.id, page: 'arende' }
    await call('case.enter', { ...at, entries: [{ path: 'subject.title', text: 'Stolar' }] })
    expect((await call('case.open', { id: found.id })).logProblem).toBeNull()
    await call('case.draft', { ...at, path: 'subject.description', text: 'Påbörjat' })
    app.close()
    const store = openStore({ folder, sources })
    if (!store.ok) throw new Error(store.problem)
    store.db.prepare("UPDATE cases SET document = replace(document, 'Stolar', 'Bord')").run()
    store.close()
    open(folder)
    expect((await call('case.open', { id: found.id })).logProblem).toContain('Vad som köps')
  })

  it('gets rows with ids of their own, and loses a row with all that was typed in it', async () => {
    const { case: found } = await started()
    const at = { id: found.id, page: 'forfragan' }
    const { added } = await call('case.add', {
      ...at,
      list: 'suppliers',
      entries: [{ path: 'orgNr', text: 'fel' }],
    })
    await call('case.draft', { ...at, path: `suppliers.${added}.name`, text: 'Nord' })
    const { case: without } = await call('case.remove', { ...at, path: `suppliers.${added}` })
    expect([without.suppliers, without.unread]).toEqual([[], {}])
    expect((await call('case.open', { id: found.id })).case.suppliers).toEqual([])
  })

  it('remembers who usually decides to the next case', async () => {
    const { case: first } = await started()
    await call('case.enter', {
      id: first.id,
      page: 'beslut',
      entries: [{ path: 'decision.usual.name', text: 'Alex Al' }],
    })
    expect((await call('case.create', { security: 'no' })).case.decision).toEqual({
      usual: { name: 'Alex Al' },
    })
  })

  it('is refused fields that are none, and lists that are none', async () => {
    const { case: found } = await started()
    const at = { id: found.id, page: 'arende' }
    for (const path of ['id', 'format', '__proto__.x', 'suppliers.å.name', 'unread.x'])
      await expect(call('case.enter', { ...at, entries: [{ path, text: 'x' }] })).rejects.toThrow('refused')
    await expect(call('case.add', { ...at, list: 'attachments', entries: [] })).rejects.toThrow('refused')
    await expect(call('case.remove', { ...at, path: 'subject' })).rejects.toThrow('refused')
  })
})

describe('files', () => {
  it('go out and come in again whole', async () => {
    await started()
    const { id } = await call('file.import', { text: writeCaseFile(exampleCase()) })
    saveAt = join(folder, 'ut.json')
    await call('file.export', { id })
    expect(readFileSync(saveAt, 'utf8')).toBe(writeCaseFile(exampleCase()))
    await expect(call('file.import', { text: writeCaseFile(exampleCase()) })).rejects.toThrow(
      'finns redan här',
    )
    await expect(call('file.import', { text: '{' })).rejects.toThrow('skadad')
  })

  it('are saved nowhere when the person changes their mind', async () => {
    const { case: found } = await started()
    saveAt = null
    expect(await call('record.save', { id: found.id })).toEqual({
      path: null,
      beside: null,
      case: null,
      replaced: [],
      misread: [],
      leftOut: null,
    })
  })

  it('opened for a look are gone when the program ends', async () => {
    const { case: found } = await started()
    const { path } = await call('record.view', { id: found.id })
    expect(existsSync(path)).toBe(true)
    app.close()
    expect(existsSync(path)).toBe(false)
  })
})

describe('when the data cannot be opened', () => {
  it('the program still starts and says why, and leaves the file alone', async () => {
    const bad = mkdtempSync(join(tmpdir(), 'direktlots-bad-'))
    writeFileSync(join(bad, 'direktlots.sqlite'), 'not a database')
    open(bad)
    expect((await call('app.start', {})).problem).toMatch(/\w+/)
    await expect(call('case.list', {})).rejects.toThrow('storage')
    expect(readFileSync(join(bad, 'direktlots.sqlite'), 'utf8')).toBe('not a database')
  })

  it('a folder that is synchronised is refused with a sentence', async () => {
    open(join(mkdtempSync(join(tmpdir(), 'direktlots-')), 'OneDrive - Region', 'Direktlots'))
    expect((await call('app.start', {})).problem).toContain('OneDrive')
    expect(existsSync(folder)).toBe(false)
  })
})
