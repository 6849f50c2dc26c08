import { mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { runWords } from '../../../electron/commands/run-words.ts'
import { createDatabase } from '../../../electron/store/create.ts'
import { migrations } from '../../../electron/store/migrations/all.ts'
import { databaseName, prepareDataFolder } from '../../../electron/store/prepare-folder.ts'
import { readKeysOf } from '../../../electron/store/read-keys.ts'
import type { VerifyReport } from '../../../src/contract/verify-shapes.ts'
import { base64, hashOf } from '../../support/api/files-app.ts'
import { Installation } from '../../support/package/two-installations.ts'
import { fixedSources } from '../../support/store/sources.ts'
import { anInstallation, savedPdf } from '../../support/verify/saved-record.ts'

const open: Installation[] = []
afterEach(() => {
  open.splice(0).forEach((one) => one.close())
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

async function buyerAndRegistrar() {
  const { place: buyer, id } = await anInstallation('3a')
  const registrar = new Installation('Lo Åberg', 'Registrator')
  open.push(buyer, registrar)
  await registrar.settle()
  const { bytes } = await savedPdf(buyer, id)
  const { own } = await buyer.call('key.list', {})
  return { registrar, bytes, own }
}

async function looked(place: Installation, bytes: Buffer): Promise<VerifyReport> {
  const { upload } = await place.call('package.begin', { name: 'fil', size: bytes.length })
  await place.call('package.part', { upload, index: 0, data: base64(bytes) })
  return place.call('verify.finish', { upload, sha256: hashOf(bytes) })
}

const keyOf = ({ points }: VerifyReport) => points.find(({ id }) => id === 'key')

describe('a key that is noted', () => {
  it('is told by what was noted of it, and no more', async () => {
    const { registrar, bytes, own } = await buyerAndRegistrar()
    const before = await looked(registrar, bytes)
    expect(before.verdict).toBe('partly')
    expect(keyOf(before)?.says).toContain('kan nyckeln noteras under Inställningar')

    const { noted } = await registrar.call('key.note', { name: ' Inköp,  Region X ', fingerprint: own })
    expect(noted).toMatchObject([{ name: 'Inköp, Region X', notedBy: 'Lo Åberg', notedOn: '2026-12-20' }])
    const after = await looked(registrar, bytes)
    expect(after.verdict).toBe('holds')
    expect(keyOf(after)?.says).toBe(
      'Undertecknat av ”Inköp, Region X”: så har nyckeln noterats här 2026-12-20 av Lo Åberg. Mer än så vet programmet inte om vems den är.',
    )

    registrar.again()
    expect((await looked(registrar, bytes)).verdict).toBe('holds')
    await registrar.call('key.forget', { fingerprint: noted[0]?.fingerprint ?? '' })
    expect((await looked(registrar, bytes)).verdict).toBe('partly')
  })

  it('of the same fingerprint takes the place of the first; one that is none, or one’s own, is refused', async () => {
    const { registrar, own } = await buyerAndRegistrar()
    await registrar.call('key.note', { name: 'Inköp', fingerprint: own })
    const { noted, own: mine } = await registrar.call('key.note', {
      name: 'Inköp, Region X',
      fingerprint: own.toLowerCase().replaceAll(' ', ''),
    })
    expect(noted.map(({ name }) => name)).toEqual(['Inköp, Region X'])
    expect(await registrar.refusal('key.note', { name: 'x', fingerprint: '09CD' })).toContain('32 eller 64')
    expect(await registrar.refusal('key.note', { name: ' ', fingerprint: own })).toContain('vems nyckeln är')
    expect(await registrar.refusal('key.note', { name: 'Jag', fingerprint: mine })).toContain('egen nyckel')
  })
})

describe('the command line', () => {
  it('knows the keys of the data folder, and says which it went by', async () => {
    const { registrar, bytes, own } = await buyerAndRegistrar()
    await registrar.call('key.note', { name: 'Inköp, Region X', fingerprint: own })
    const home = mkdtempSync(join(tmpdir(), 'direktlots-keys-'))
    vi.stubEnv('XDG_DATA_HOME', home)
    const path = join(home, 'a.pdf')
    writeFileSync(path, bytes)
    const written: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
    const run = async (...more: readonly string[]): Promise<string> => {
      written.length = 0
      return `${await runWords(['verify', path, ...more])} ${written.join('')}`
    }
    // Nobody has used the program here.
    expect(await run()).toMatch(/^1 /)
    expect(await run()).not.toContain('gick inte att läsa')

    symlinkSync(registrar.dataFolder, join(home, 'direktlots'))
    expect(await run()).toMatch(/^1 .*Är Direktlots öppet: stäng programmet/s)
    registrar.close()
    const there = readdirSync(registrar.dataFolder)
    expect(await run()).toMatch(/^0 .*Undertecknat av ”Inköp, Region X”: .*, i .*direktlots\. Mer än så/s)
    // Who tells a key asks about that one, whichever else is noted.
    expect(await run('--key', own)).toMatch(/^0 .*Nyckeln är den som angavs med --key/s)
    const other = await run('--key', '0123456789ABCDEF'.repeat(2))
    expect(other).toMatch(/^1 .*Nyckeln är en annan än den du angav\..* Undertecknat av ”Inköp, Region X”/s)
    expect(readdirSync(registrar.dataFolder)).toEqual(there)
    registrar.again()
    expect((await registrar.call('key.list', {})).noted).toHaveLength(1)
  })

  it('reads a data folder that an earlier version wrote, and none that is no database', () => {
    const folder = mkdtempSync(join(tmpdir(), 'direktlots-keys-'))
    expect(readKeysOf(folder)).toBeNull()
    prepareDataFolder(folder)
    createDatabase(
      folder,
      fixedSources('2026-12-20T13:32:00.000Z', 'Kim'),
      migrations.filter(({ version }) => version < 9),
    )
    expect(readKeysOf(folder)).toMatchObject({ noted: [] })
    const other = mkdtempSync(join(tmpdir(), 'direktlots-keys-'))
    writeFileSync(join(other, databaseName), 'ingen databas alls, bara ord')
    expect(readKeysOf(other)).toBe('unread')
  })
})
