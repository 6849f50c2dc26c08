import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import { mkdtempSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { root } from '../../support/root.ts'

const sources = { now: () => new Date(2026, 10, 20, 14, 32), randomBytes: (n: number) => randomBytes(n) }
const person = { userName: 'Sam Ask (exempel)', userRole: 'Verksamhetschef' }
const settings = {
  profile: 'region-stockholm',
  authorityName: 'Region Stockholm',
  authorityOrgNr: '232100-0016',
  unit: 'Medicinsk teknik',
  ...person,
}

let app: App
beforeEach(() => {
  app = createApp({
    dataFolder: mkdtempSync(join(tmpdir(), 'direktlots-person-')),
    sources,
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: () => Promise.resolve(null),
      folderPath: () => Promise.resolve(null),
      openFile: () => Promise.resolve(''),
    },
  })
})
afterEach(() => app.close())

async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
  const answer = (await app.call(channel, args)) as Answer<Results[C]>
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`)
  return answer.value
}

describe('whoever only reads what others have sent', () => {
  it('is known by name and post, and starts no case before the rest is told', async () => {
    expect(await call('app.start', {})).toMatchObject({ settings: null, person: null })
    await call('settings.person', person)
    expect(await call('app.start', {})).toMatchObject({ settings: null, person })
    await expect(call('case.create', { security: 'no' })).rejects.toThrow('Fyll först i uppgifterna')
  })

  it('is still known when the settings are there, which the name alone does not take away', async () => {
    await call('settings.save', settings)
    await call('settings.person', { ...person, userRole: 'Chef' })
    expect(await call('app.start', {})).toMatchObject({
      settings: { ...settings, userRole: 'Chef' },
      person: { ...person, userRole: 'Chef' },
    })
  })
})
