import { randomBytes } from 'node:crypto'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import { readExports } from '../../../electron/store/exports.ts'
import { exportField, readChains, weedValue } from '../../../electron/store/log.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { root } from '../../support/root.ts'
import { aFolder, anOpenStore } from '../../support/store/stores.ts'

let now: Date
const sources = { now: () => now, randomBytes: (n: number) => randomBytes(n) }
let app: App
let folder = ''

beforeEach(async () => {
  now = new Date(2026, 11, 20, 14, 32)
  folder = aFolder()
  app = createApp({
    dataFolder: join(folder, 'data'),
    sources,
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: (name) => Promise.resolve(join(folder, name)),
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

/** The example with its bids in, before anything is decided. */
async function undecided(): Promise<string> {
  const found = answered(exampleCase(), {
    'contract.signedOn': '',
    'notice.sentOn': '',
    'decision.decidedOn': '',
    'decision.outcome': '',
  })
  return (await call('file.import', { text: writeCaseFile(found) })).id
}

describe('what has been saved out of a case', () => {
  it('is read back from its log, the last first, with when, what, who and how it was marked', async () => {
    const id = await undecided()
    const { path } = await call('record.save', { id })
    now = new Date(2026, 11, 20, 14, 37)
    await call('inquiry.save', { id })
    const { files, unreadable } = await call('case.exports', { id })
    expect(unreadable).toBe(0)
    expect(files.slice(-2).map(({ what }) => what)).toEqual(['record', 'case-file'])
    expect(files.at(-2)).toEqual({
      day: '2026-12-20',
      time: '14:32',
      who: 'Kim Ek (exempel)',
      what: 'record',
      name: basename(path ?? ''),
      mark: 'Absolut sekretess, 19 kap. 3 § OSL',
    })
    expect(files[0]).toMatchObject({ time: '14:37', what: 'inquiry', mark: null })
    expect(files[1]).toMatchObject({ what: 'inquiry-draft', supplierId: exampleCase().suppliers[0]?.id })
  })

  it('is nothing in a case of which nothing was saved, whatever went out of another', async () => {
    await call('record.save', { id: await undecided() })
    const { case: other } = await call('case.create', { security: 'no' })
    expect(await call('case.exports', { id: other.id })).toEqual({ files: [], unreadable: 0 })
  })

  it('counts a note that has been weeded', async () => {
    const id = await undecided()
    await call('record.save', { id })
    app.close()
    const { db } = anOpenStore(join(folder, 'data'), sources)
    const [entry] = readChains(db, id)
      .flatMap(({ entries }) => entries)
      .filter(({ field }) => field === exportField)
    weedValue(db, entry?.id ?? '')
    expect(readExports(db, id)).toEqual([null, expect.objectContaining({ what: 'case-file' })])
  })
})
