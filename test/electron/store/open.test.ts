import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { insertCase, readCase } from '../../../electron/store/cases.ts'
import { migrations } from '../../../electron/store/migrations/all.ts'
import { openStore } from '../../../electron/store/open.ts'
import { aCase } from '../../support/store/a-case.ts'
import { fixedSources } from '../../support/store/sources.ts'
import { aFolder, anOpenStore, databaseFiles, isThere, problemOf } from '../../support/store/stores.ts'

test('a new folder gets a database that is opened again with what was written', () => {
  const folder = join(aFolder(), 'new', 'folder')
  const sources = fixedSources()
  const first = anOpenStore(folder, sources)
  insertCase(first.db, {
    id: 'a1',
    document: aCase('a1'),
    page: 'start',
    createdAt: '2026-03-02T08:00:00.000Z',
  })
  first.close()
  expect(Object.keys(databaseFiles(folder))).toEqual(['direktlots.sqlite'])
  const second = anOpenStore(folder, sources)
  expect(second.installationId).toBe(first.installationId)
  expect(readCase(second.db, 'a1')).toMatchObject({ kind: 'case', page: 'start' })
})

test('the same clock and randomness give the same bytes', () => {
  const files = [aFolder(), aFolder()].map((folder) => {
    anOpenStore(folder, fixedSources()).close()
    return databaseFiles(folder)
  })
  expect(files[0]).toEqual(files[1])
})

test('writes wait for the disk, keys are checked and weeded text is overwritten', () => {
  const { db } = anOpenStore(aFolder(), fixedSources())
  const read = (name: string) => db.pragma(name, { simple: true })
  expect(
    Object.fromEntries(
      ['journal_mode', 'synchronous', 'foreign_keys', 'locking_mode', 'trusted_schema', 'secure_delete'].map(
        (name) => [name, read(name)],
      ),
    ),
  ).toEqual({
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    locking_mode: 'exclusive',
    trusted_schema: 0,
    secure_delete: 1,
  })
})

test.skipIf(process.platform === 'win32')('only the owner can read the files', () => {
  const folder = join(aFolder(), 'data')
  const { db } = anOpenStore(folder, fixedSources())
  insertCase(db, { id: 'a1', document: aCase('a1'), page: 'start', createdAt: '2026-03-02T08:00:00.000Z' })
  const modes = ['', 'tmp', 'direktlots.sqlite', 'direktlots.sqlite-wal', 'direktlots.lock'].map(
    (name) => statSync(join(folder, name)).mode & 0o777,
  )
  expect(modes).toEqual([0o700, 0o700, 0o600, 0o600, 0o600])
})

test('a second opening is refused while the first lasts, and both files stay whole', () => {
  const folder = aFolder()
  const first = anOpenStore(folder, fixedSources())
  expect(problemOf(folder, fixedSources())).toContain('redan öppet')
  const past = new Database(join(folder, 'direktlots.sqlite'), { timeout: 50 })
  expect(() => past.prepare('SELECT * FROM cases').all()).toThrow(/locked/)
  past.close()
  insertCase(first.db, {
    id: 'a1',
    document: aCase('a1'),
    page: 'start',
    createdAt: '2026-03-02T08:00:00.000Z',
  })
  first.close()
  expect(readCase(anOpenStore(folder, fixedSources()).db, 'a1')).not.toBeNull()
})

test('a folder or a link in the place of the database is refused', () => {
  const folder = aFolder()
  mkdirSync(join(folder, 'direktlots.sqlite'))
  expect(problemOf(folder, fixedSources())).toContain('inte en vanlig fil')
  const other = aFolder()
  symlinkSync(join(other, 'nowhere'), join(other, 'direktlots.sqlite'))
  expect(problemOf(other, fixedSources())).toContain('inte en vanlig fil')
})

test('a file in the place of the data folder is refused', () => {
  const path = join(aFolder(), 'data')
  writeFileSync(path, 'x')
  expect(problemOf(path, fixedSources())).toContain('välj en annan mapp')
})

test('a log left by a database that is gone is set aside, not taken in', () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'direktlots.sqlite-wal'), 'left')
  anOpenStore(folder, fixedSources()).close()
  expect(isThere(folder, `direktlots.sqlite-wal.left-${Date.parse('2026-03-02T08:00:00.000Z')}`)).toBe(true)
})

const next = (version: number, text: string) => ({
  version,
  name: 'next',
  up: (db: Database.Database) => db.exec(text),
})

test('a database is copied before it is migrated, and only the latest copy is kept', () => {
  const folder = aFolder()
  const sources = fixedSources()
  anOpenStore(folder, sources).close()
  let steps = [...migrations]
  for (const version of [101, 102]) {
    steps = [...steps, next(version, `CREATE TABLE t${version} (x)`)]
    const opened = openStore({ folder, sources, steps })
    if (!opened.ok) throw new Error(opened.problem)
    opened.close()
  }
  expect(Object.keys(databaseFiles(folder))).toEqual(['direktlots-before-102.sqlite', 'direktlots.sqlite'])
  const path = join(folder, 'direktlots-before-102.sqlite')
  const copy = new Database(path, { readonly: true })
  expect(copy.pragma('user_version', { simple: true })).toBe(101)
  expect(copy.prepare('SELECT count(*) AS n FROM installation').get()).toEqual({ n: 1 })
  copy.close()
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('a migration that fails leaves the database as it was', () => {
  const folder = aFolder()
  const sources = fixedSources()
  anOpenStore(folder, sources).close()
  const steps = [...migrations, next(101, 'CREATE TABLE t (x); not sql')]
  const opened = openStore({ folder, sources, steps })
  expect(opened).toMatchObject({ ok: false, problem: expect.stringContaining('kunde inte uppdateras') })
  expect(anOpenStore(folder, sources).ok).toBe(true)
})
