import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { readCaseFile } from '../../../src/domain/case/case-file.ts'
import { base64, hashOf } from '../../support/api/files-app.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { root } from '../../support/root.ts'

let app: App
let folder = ''
let saveAt: string | null = null
let suggested = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'direktlots-hand-over-'))
  saveAt = join(folder, 'underlag.pdf')
  app = createApp({
    dataFolder: join(folder, 'data'),
    sources: { now: () => new Date(2026, 10, 20, 14, 32), randomBytes: (n: number) => randomBytes(n) },
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: (name) => {
        suggested = name
        return Promise.resolve(saveAt)
      },
      folderPath: () => Promise.resolve(null),
      openFile: () => Promise.resolve(''),
    },
  })
})
afterEach(() => app.close())

const ask = <C extends Channel>(channel: C, args: Args<C>): Promise<Answer<Results[C]>> =>
  app.call(channel, args) as Promise<Answer<Results[C]>>

async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
  const answer = await ask(channel, args)
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

/** A case over the limit; handed over unless said otherwise. */
async function over(way = 'hand-over'): Promise<string> {
  await call('settings.save', {
    profile: 'law-only',
    authorityName: 'Provregionen (exempel)',
    authorityOrgNr: '559999-9306',
    unit: 'Provenheten',
    userName: 'Kim Ek (exempel)',
    userRole: 'Enhetschef',
  })
  const { case: found } = await call('case.create', { security: 'no' })
  const texts = {
    'subject.title': 'Städtjänst',
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '850 000',
    'value.hasOption': 'no',
    'value.recurring': 'no',
    'reason.way': way,
  }
  const entries = Object.entries(texts).map(([path, text]) => ({ path, text }))
  await call('case.enter', { id: found.id, entries, page: 'skal' })
  return found.id
}

describe('handing over', () => {
  it('writes the record and the case file beside it, readable by the user alone', async () => {
    const id = await over()
    await call('case.draft', { id, path: 'reason.handOverTo', text: 'Sara Holm (exempel)', page: 'skal' })
    const { paths } = await call('hand-over.save', { id })
    expect(paths).toEqual([join(folder, 'underlag.pdf'), join(folder, 'underlag.direktlots.json')])
    expect(suggested).toBe('Städtjänst_2026-11-20_Överlämnande-till-inköpsfunktionen.pdf')
    const read = readCaseFile(readFileSync(paths?.[1] ?? '', 'utf8'))
    expect(read.ok && read.case.reason).toEqual({ way: 'hand-over', handOverTo: 'Sara Holm (exempel)' })
    for (const path of paths ?? []) expect(statSync(path).mode & 0o077).toBe(0)
    const pdf = await readPdf(new Uint8Array(readFileSync(paths?.[0] ?? '')))
    expect(pdf.info['Title']).toContain('ingen direktupphandling har gjorts')
    expect(pdf.text).toContain('Sara Holm (exempel)')
  })

  it('writes nothing when the person changes their mind', async () => {
    const id = await over()
    saveAt = null
    expect(await call('hand-over.save', { id })).toEqual({
      paths: null,
      replaced: [],
      misread: [],
      left: [],
      leftOut: null,
    })
    expect(existsSync(join(folder, 'underlag.direktlots.json'))).toBe(false)
  })

  it('says which files of the case do not go along', async () => {
    const id = await over()
    expect((await call('hand-over.save', { id })).left).toEqual([])
    const bytes = new Uint8Array([1, 2, 3])
    const { upload } = await call('attachment.begin', { id, name: 'kravlista.pdf', size: bytes.length })
    await call('attachment.part', { upload, index: 0, data: base64(bytes) })
    await call('attachment.finish', { upload, sha256: hashOf(bytes), page: 'skal' })
    expect((await call('hand-over.save', { id })).left).toEqual(['kravlista.pdf'])
  })

  it('writes over its own case file, and never over another', async () => {
    const id = await over()
    await call('hand-over.save', { id })
    const again = await call('hand-over.save', { id })
    expect(again.paths?.[1]).toBe(join(folder, 'underlag.direktlots.json'))
    writeFileSync(join(folder, 'underlag.direktlots.json'), 'annat')
    const third = await call('hand-over.save', { id })
    expect(third.paths?.[1]).toBe(join(folder, 'underlag-2.direktlots.json'))
    expect(readFileSync(join(folder, 'underlag.direktlots.json'), 'utf8')).toBe('annat')
  })

  it('is refused for a case that is not handed over, with what to do', async () => {
    const answer = await ask('hand-over.save', { id: await over('ground') })
    expect(answer).toMatchObject({ ok: false, error: { code: 'refused' } })
    expect(existsSync(join(folder, 'underlag.pdf'))).toBe(false)
  })
})
