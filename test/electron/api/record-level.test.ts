import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { readCaseFile, writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { withoutVersions } from '../../../src/domain/case/versions.ts'
import type { RecordLevel } from '../../../src/domain/record-level.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { embeddedFiles } from '../../support/pdf/embedded-files.ts'
import { inspectPdf } from '../../support/pdf/inspect-pdf.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { root } from '../../support/root.ts'
import { aFolder } from '../../support/store/stores.ts'

let app: App
let folder = ''
const beside = (): string => join(folder, 'akt.direktlots.json')

beforeEach(() => {
  folder = aFolder()
  app = createApp({
    dataFolder: join(folder, 'data'),
    sources: { now: () => new Date(2026, 11, 20, 14, 32), randomBytes: (n) => randomBytes(n) },
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: () => Promise.resolve(join(folder, 'akt.pdf')),
      folderPath: () => Promise.resolve(folder),
      openFile: () => Promise.resolve(''),
    },
  })
  onTestFinished(() => app.close())
})

async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
  const answer = (await app.call(channel, args)) as Answer<Results[C]>
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

/** Saves the example's record where the settings say this of the archive format. */
async function saved(recordLevel?: RecordLevel) {
  await call('settings.save', {
    profile: 'region-stockholm',
    authorityName: 'Provregionen (exempel)',
    authorityOrgNr: '559999-9306',
    unit: 'Provenheten',
    userName: 'Kim Ek (exempel)',
    userRole: 'Enhetschef',
    ...(recordLevel === undefined ? {} : { recordLevel }),
  })
  const { id } = await call('file.import', { text: writeCaseFile(exampleCase()) })
  const result = await call('record.save', { id })
  const bytes = new Uint8Array(readFileSync(join(folder, 'akt.pdf')))
  return { id, result, bytes, read: await readPdf(bytes) }
}

describe('the archive format of a record', () => {
  it('is that of the profile where none is set: PDF/A-2a with the case file beside it', async () => {
    const { id, result, bytes, read } = await saved()
    expect(inspectPdf(bytes, '2a').problems).toEqual([])
    expect(result.beside).toBe(beside())
    const file = readCaseFile(readFileSync(beside(), 'utf8'))
    expect(file.ok && file.case.id).toBe(id)
    expect(embeddedFiles(bytes).size).toBe(0)
    expect(read.pages.at(-1)?.text).toContain('PDF/A-2a och PDF/UA-1')
    expect(read.info['Keywords']).toBe('PDF/A-2a, PDF/UA-1')
  })

  it('3a holds the case file, which opens again, and none lies beside it', async () => {
    const { id, result, bytes, read } = await saved('3a')
    expect(inspectPdf(bytes, '3a').problems).toEqual([])
    expect(result.beside).toBeNull()
    expect(existsSync(beside())).toBe(false)
    const held = embeddedFiles(bytes)
    expect([...held.keys()]).toEqual(['arende.direktlots.json', 'log.json'])
    const file = readCaseFile(held.get('arende.direktlots.json') ?? '')
    const { case: now } = await call('case.open', { id })
    expect(file.ok && file.case).toEqual(withoutVersions(now))
    expect(read.pages.at(-1)?.text.replaceAll(/\s+/g, ' ')).toContain('PDF/A-3a och PDF/UA-1')
  })

  it('1a claims no more than it is, with the case file beside it', async () => {
    const { result, bytes, read } = await saved('1a')
    expect(inspectPdf(bytes, '1a').problems).toEqual([])
    expect(result.beside).toBe(beside())
    expect(read.pages.at(-1)?.text).toContain('PDF/A-1a')
    expect(read.text).not.toContain('PDF/UA')
  })

  it('is that of the sheet that goes with it, where the archive takes the oldest alone', async () => {
    const { id } = await saved('1a')
    const { path } = await call('registration.sheet', { id })
    expect(inspectPdf(new Uint8Array(readFileSync(path ?? '')), '1a').problems).toEqual([])
  })

  it('never costs a file of another beside it', async () => {
    writeFileSync(beside(), 'annat')
    const { id, result } = await saved()
    expect(result.beside).toBe(join(folder, 'akt-2.direktlots.json'))
    expect((await call('record.save', { id })).beside).toBe(result.beside)
    expect(readFileSync(beside(), 'utf8')).toBe('annat')
  })
})
