import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { leaksIn } from '../../../src/inquiry/leaks.ts'
import { root } from '../../support/root.ts'

let app: App
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'direktlots-inquiry-'))
  app = createApp({
    dataFolder: join(folder, 'data'),
    sources: { now: () => new Date(2026, 10, 20, 14, 32), randomBytes: (n: number) => randomBytes(n) },
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: () => Promise.resolve(null),
      folderPath: () => Promise.resolve(folder),
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

const type = (id: string, texts: Readonly<Record<string, string>>) =>
  call('case.enter', {
    id,
    page: 'forfragan',
    entries: Object.entries(texts).map(([path, text]) => ({ path, text })),
  })

const suppliers = {
  'suppliers.a.name': 'Stolfabriken AB (exempel)',
  'suppliers.a.orgNr': '559999-9009',
  'suppliers.a.contact': 'Eva Alm <eva@stolfabriken.example>',
  'suppliers.b.name': 'Möbelhuset HB (exempel)',
  'suppliers.b.orgNr': '559999-9108',
  'suppliers.b.contact': 'Receptionen',
  'suppliers.c.name': 'Sittbra AB (exempel)',
  'suppliers.c.orgNr': '559999-9207',
  'suppliers.c.contact': 'order@sittbra.example',
}

async function ready(more: Readonly<Record<string, string>> = {}): Promise<string> {
  await call('settings.save', {
    profile: 'law-only',
    authorityName: 'Provregionen (exempel)',
    authorityOrgNr: '559999-9306',
    unit: 'Provenheten',
    userName: 'Kim Ek (exempel)',
    userRole: 'Enhetschef',
  })
  const { case: found } = await call('case.create', { security: 'no' })
  await type(found.id, {
    'subject.title': 'Stolar till väntrummet',
    'inquiry.need': 'Tolv stolar med armstöd.',
    'inquiry.lastDay': '2026-12-07',
    ...suppliers,
    ...more,
  })
  return found.id
}

describe('an inquiry saved again', () => {
  it('is noted of each that a draft was saved for in one row, in one day', async () => {
    const id = await ready()
    await call('inquiry.save', { id })
    for (const name of ['Berganders AB (exempel)', 'Cykelkraft AB (exempel)']) {
      await type(id, { 'suppliers.c.name': name })
      await call('inquiry.save', { id })
    }
    const { case: found } = await call('case.open', { id })
    expect(found.later?.map(({ who }) => who?.name)).toEqual([
      'Sittbra AB (exempel)',
      'Berganders AB (exempel)',
    ])
    const leaks = leaksIn(found, [{ path: 'inquiry.need', text: 'Som Berganders gör.' }])
    expect(leaks.length).toBeGreaterThan(0)
  })
})

describe('an answer saved as drafts', () => {
  const q = 'inquiry.questions.q'

  it('has gone out: it is kept when it is changed, each time, and its question stays', async () => {
    const id = await ready({ [`${q}.question`]: 'När?', [`${q}.answer`]: 'I maj.' })
    expect((await type(id, { [`${q}.answer`]: 'I juni.' })).case.later).toBeUndefined()
    for (const answer of ['I juli.', 'I augusti.']) {
      await call('inquiry.answer.save', { id, question: 'q' })
      await type(id, { [`${q}.answer`]: answer })
    }
    await type(id, { [`${q}.answer`]: 'I september.' })
    const { case: found } = await call('case.open', { id })
    expect(found.later?.map(({ after, was }) => [after, was])).toEqual([
      ['answerDrafted', 'I juni.'],
      ['answerDrafted', 'I juli.'],
    ])
    expect((await ask('case.remove', { id, path: q, page: 'forfragan' })).ok).toBe(false)
  })
})
