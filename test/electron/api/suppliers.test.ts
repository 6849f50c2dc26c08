import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { identityKey } from '../../../src/domain/suppliers/identity.ts'
import { asTyped } from '../../../src/domain/suppliers/typed-supplier.ts'
import { root } from '../../support/root.ts'

let app: App
afterEach(() => app.close())

function open(dataFolder = mkdtempSync(join(tmpdir(), 'direktlots-suppliers-'))): string {
  let minute = 0
  app = createApp({
    dataFolder,
    sources: { now: () => new Date(2026, 10, 20, 14, minute++), randomBytes: (n) => randomBytes(n) },
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: () => Promise.resolve(null),
      folderPath: () => Promise.resolve(null),
      openFile: () => Promise.resolve(''),
    },
  })
  return dataFolder
}

const ask = async <C extends Channel>(channel: C, args: Args<C>) =>
  (await app.call(channel, args)) as Answer<Results[C]>

async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
  const answer = await ask(channel, args)
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

async function newCase(): Promise<string> {
  await call('settings.save', {
    profile: 'law-only',
    authorityName: 'Provregionen (exempel)',
    authorityOrgNr: '559999-9306',
    unit: 'Provenheten',
    userName: 'Kim Ek (exempel)',
    userRole: 'Enhetschef',
  })
  return (await call('case.create', { security: 'no' })).case.id
}

const enter = (id: string, texts: Readonly<Record<string, string>>) =>
  call('case.enter', {
    id,
    page: 'forfragan',
    entries: Object.entries(texts).map(([path, text]) => ({ path, text })),
  })

const names = async (): Promise<readonly (string | undefined)[]> =>
  (await call('suppliers.read', {})).suppliers.map(({ name }) => name)

const typed = (change: Partial<Args<'suppliers.save'>['typed']>): Args<'suppliers.save'>['typed'] => ({
  ...asTyped(undefined),
  contacts: [],
  ...change,
})

const ledger: Args<'suppliers.import'> = {
  fileName: 'reskontra.csv',
  text: 'Levnr;Leverantör;Orgnr\n1;Alfa AB;559999-9009\n2;Beta AB;559999-9007\n1;Alfa Service AB;5599999009\n',
  delimiter: ';',
  headerRow: 1,
  kinds: ['ledgerNr', 'name', 'orgNr'],
}

describe('the register of suppliers', () => {
  it('is empty from the start', async () => {
    open()
    expect(await call('suppliers.read', {})).toEqual({
      suppliers: [],
      histories: {},
      ledger: null,
      damaged: 0,
    })
  })

  it('gets what is typed in a case once it has name and number, also what was being typed when the program ended', async () => {
    const folder = open()
    const id = await newCase()
    await enter(id, { 'suppliers.a.name': 'Alfa AB' })
    expect(await names()).toEqual([])
    await enter(id, { 'suppliers.a.orgNr': '559999-9009' })
    await enter(id, { 'suppliers.b.name': 'Beta AB' })
    await call('case.draft', { id, path: 'suppliers.b.orgNr', text: '559999-9108', page: 'forfragan' })
    app.close()
    open(folder)
    expect(await names()).toEqual(['Alfa AB'])
    await call('case.open', { id })
    expect(new Set(await names())).toEqual(new Set(['Alfa AB', 'Beta AB']))
    expect((await call('case.open', { id })).logProblem).toBeNull()
  })

  it('is not changed by a case, and changes no case', async () => {
    open()
    const id = await newCase()
    const first = await call('suppliers.save', { typed: typed({ name: 'Alfa AB', orgNr: '559999-9009' }) })
    await enter(id, { 'suppliers.a.name': 'Alfa i Ängelby', 'suppliers.a.orgNr': '559999-9009' })
    expect(await names()).toEqual(['Alfa AB'])
    await call('suppliers.save', {
      id: first.saved,
      typed: typed({ name: 'Alfa Service AB', orgNr: '559999-9009' }),
    })
    expect((await call('case.open', { id })).case.suppliers[0]?.name).toBe('Alfa i Ängelby')
    await call('suppliers.remove', { id: first.saved })
    expect((await call('case.open', { id })).case.suppliers).toHaveLength(1)
    expect(await names()).toEqual([])
  })

  it('tells what each supplier has been asked, also one that is not in it', async () => {
    open()
    const id = await newCase()
    await enter(id, {
      'subject.title': 'Stolar',
      'suppliers.a.name': 'Alfa AB',
      'suppliers.a.orgNr': '559999-9009',
      'suppliers.a.answer': 'declined',
      'suppliers.b.name': 'Utan nummer',
    })
    const { histories, suppliers } = await call('suppliers.read', {})
    const of = (supplier: Parameters<typeof identityKey>[0]) => histories[identityKey(supplier) ?? '']
    expect(of(suppliers[0] ?? {})).toMatchObject([{ caseId: id, title: 'Stolar', outcome: 'declined' }])
    expect(of({ name: 'UTAN NUMMER' })).toMatchObject([{ outcome: 'asked' }])
  })

  it('refuses what cannot be a supplier, with what is wrong', async () => {
    open()
    await call('suppliers.save', { typed: typed({ name: 'Alfa AB', orgNr: '559999-9009' }) })
    const twin = await ask('suppliers.save', { typed: typed({ name: 'Beta AB', orgNr: '5599999009' }) })
    expect(twin).toMatchObject({
      ok: false,
      error: { code: 'invalid', message: expect.stringMatching(/Alfa AB har redan/) },
    })
    const none = await ask('suppliers.save', { typed: typed({}) })
    expect(none).toMatchObject({ ok: false, error: { code: 'invalid' } })
    const gone = await ask('suppliers.remove', { id: 'ingen' })
    expect(gone).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})

describe('a supplier ledger', () => {
  it('is put into the register, each number once, and is there after a restart', async () => {
    const folder = open()
    const { added, suppliers } = await call('suppliers.import', ledger)
    expect(added).toBe(2)
    expect(suppliers).toMatchObject([
      { name: 'Alfa AB', orgNr: '559999-9009', ledgerNr: '1', otherNames: ['Alfa Service AB'] },
      { name: 'Beta AB', ledgerNr: '2', unread: { orgNr: '559999-9007' } },
    ])
    app.close()
    open(folder)
    const again = await call('suppliers.import', ledger)
    expect(again).toMatchObject({ added: 0, filled: 0, known: 2, ledger: { fileName: 'reskontra.csv' } })
    expect(again.suppliers).toEqual(suppliers)
  })

  it.each([
    [{ kinds: ['ledgerNr' as const, null, null] }, /leverantörens namn eller nummer/],
    [{ kinds: ['name' as const, 'name' as const, null] }, /Två kolumner/],
    [{ headerRow: 4 }, /inga leverantörer/],
    [{ text: '' }, /tom/],
  ])('is not put there with %j', async (change, sentence) => {
    open()
    const answer = await ask('suppliers.import', { ...ledger, ...change })
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'invalid', message: expect.stringMatching(sentence) },
    })
    expect(await names()).toEqual([])
  })
})
