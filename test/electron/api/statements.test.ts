import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { root } from '../../support/root.ts'

const at = 'impartiality.statements'
const first = 'Min bror äger Nord AB.'
let app: App
let id = ''
let now = new Date(2026, 10, 20, 9, 0)

async function ask<C extends Channel>(channel: C, args: Args<C>): Promise<Answer<Results[C]>> {
  return (await app.call(channel, args)) as Answer<Results[C]>
}

async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
  const answer = await ask(channel, args)
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

const enter = (path: string, text: string) =>
  ask('case.enter', { id, page: 'jav', entries: [{ path: `${at}.${path}`, text }] })

async function rows(): Promise<NonNullable<Case['impartiality']['statements']>> {
  return (await call('case.open', { id })).case.impartiality.statements ?? []
}

/** The program on a fresh folder, with a case in which the one who prepares has stated an interest. */
beforeEach(async () => {
  now = new Date(2026, 10, 20, 9, 0)
  app = createApp({
    dataFolder: mkdtempSync(join(tmpdir(), 'direktlots-statements-')),
    sources: { now: () => now, randomBytes: (n: number) => randomBytes(n) },
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: () => Promise.resolve(null),
      folderPath: () => Promise.resolve(null),
      openFile: () => Promise.resolve(''),
    },
  })
  const found = answered(aCase(), {
    'suppliers.a.name': 'Nord AB (exempel)',
    [`${at}.preparer.conflict`]: 'yes',
    [`${at}.preparer.note`]: first,
  })
  id = (await call('file.import', { text: writeCaseFile(found) })).id
})
afterEach(() => app.close())

describe('a statement over the bridge', () => {
  it('is not taken away: it says what to do instead', async () => {
    const answer = await ask('case.remove', { id, path: `${at}.preparer`, page: 'jav' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid' } })
    expect(await rows()).toHaveLength(1)
  })

  it('is kept when its words or its day is changed', async () => {
    expect((await enter('preparer.note', 'Det är inget.')).ok).toBe(true)
    expect((await enter('preparer.on', '2026-11-02')).ok).toBe(true)
    expect((await rows()).map(({ on, note, until }) => [on, note, until])).toEqual([
      ['2026-11-02', 'Det är inget.', undefined],
      ['2026-11-20', first, '2026-11-20'],
      ['2026-11-20', 'Det är inget.', '2026-11-20'],
    ])
  })

  it.each([
    ['conflict', 'no'],
    ['note', 'Det är inget.'],
    ['on', '2026-11-02'],
    ['name', 'Rim Alm (exempel)'],
    ['part', 'evaluator'],
    ['until', ''],
  ])('that is kept is not changed in its %s, typed or as a draft', async (name, text) => {
    await enter('preparer.conflict', 'no')
    const before = (await rows()).find((row) => row.id === 'preparer-1')
    expect(before).toMatchObject({ conflict: 'yes', note: first, until: '2026-11-20' })
    const refused = await enter(`preparer-1.${name}`, text)
    expect(refused.ok ? '' : refused.error.message).toContain('står kvar så som det lämnades')
    await call('case.draft', { id, page: 'jav', path: `${at}.preparer-1.${name}`, text })
    expect((await rows()).find((row) => row.id === 'preparer-1')).toEqual(before)
  })
})
