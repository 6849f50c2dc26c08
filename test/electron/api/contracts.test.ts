import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { root } from '../../support/root.ts'

let app: App
afterEach(() => app.close())

function open(dataFolder = mkdtempSync(join(tmpdir(), 'direktlots-api-'))): string {
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

const call = async <C extends Channel>(channel: C, args: Args<C>) =>
  (await app.call(channel, args)) as Answer<Results[C]>

const file: Args<'contracts.import'> = {
  fileName: 'avtal.csv',
  text: 'Uttag 2026\nAvtal;Firma;Till\nStolar;Sits AB;31/12 2027\nBord;;31/2 2027\n',
  delimiter: ';',
  headerRow: 2,
  kinds: ['subject', 'supplier', 'validTo'],
  replaces: null,
}

describe('the list of contracts', () => {
  it('is none from the start', async () => {
    open()
    expect(await call('contracts.read', {})).toEqual({ ok: true, value: { list: null, own: [], damaged: 0 } })
  })

  it('is read from the file as the person mapped it, and is there after a restart', async () => {
    const folder = open()
    const answer = await call('contracts.import', file)
    if (!answer.ok) throw new Error(answer.error.message)
    expect(answer.value.list).toMatchObject({
      fileName: 'avtal.csv',
      importedOn: '2026-11-20',
      importedBy: 'Okänd användare',
      mapping: { Avtal: 'subject', Firma: 'supplier', Till: 'validTo' },
      contracts: [
        { row: 3, subject: 'Stolar', supplier: 'Sits AB', validTo: '2027-12-31' },
        { row: 4, subject: 'Bord', unread: { validTo: '31/2 2027' } },
      ],
    })
    app.close()
    open(folder)
    expect(await call('contracts.read', {})).toEqual({
      ok: true,
      value: { ...answer.value, own: [], damaged: 0 },
    })
  })

  it('is replaced only where the person has agreed to lose the one there is', async () => {
    open()
    const first = await call('contracts.import', file)
    if (!first.ok) throw new Error(first.error.message)
    expect(await call('contracts.import', { ...file, fileName: 'ny.csv' })).toMatchObject({
      ok: false,
      error: { code: 'invalid', message: expect.stringContaining('har bytts ut') },
    })
    const replaces = first.value.list.importedAt
    expect(await call('contracts.import', { ...file, fileName: 'ny.csv', replaces })).toMatchObject({
      ok: true,
      value: { list: { fileName: 'ny.csv' } },
    })
  })

  it.each([
    [{ kinds: ['category', null, 'validTo'] as const }, /avtalets namn eller leverantör/],
    [{ kinds: ['subject', 'subject'] as const }, /Två kolumner/],
    [{ headerRow: 4 }, /inga rader/],
    [{ text: '' }, /tom/],
    [{ text: 'A;B\n"x;y\n' }, /citattecken/],
  ])('is not made of %j', async (change, sentence) => {
    open()
    const answer = await call('contracts.import', {
      ...file,
      ...change,
      kinds: [...('kinds' in change ? change.kinds : file.kinds)],
    })
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'invalid', message: expect.stringMatching(sentence) },
    })
    expect(await call('contracts.read', {})).toEqual({ ok: true, value: { list: null, own: [], damaged: 0 } })
  })
})
