import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { insertCase } from '../../../electron/store/cases.ts'
import { aCase } from '../../support/store/a-case.ts'
import { fixedSources } from '../../support/store/sources.ts'
import { aFolder, anOpenStore, databaseFiles, isThere, problemOf } from '../../support/store/stores.ts'

const sources = fixedSources()
let folder = ''
let file = ''

beforeEach(() => {
  folder = aFolder()
  file = join(folder, 'direktlots.sqlite')
  const { db, close } = anOpenStore(folder, sources)
  for (let n = 0; n < 60; n += 1)
    insertCase(db, {
      id: `a${n}`,
      document: aCase(`a${n}`, 'Stol '.repeat(200)),
      page: 'start',
      createdAt: '2026-03-02T08:00:00.000Z',
    })
  close()
})

/** The file is refused with the words, and what lies in the folder is the same before and after. */
function expectRefused(words: string): void {
  const before = databaseFiles(folder)
  expect(problemOf(folder, sources)).toContain(words)
  expect(databaseFiles(folder)).toEqual(before)
}

function edit(change: (db: Database.Database) => void): void {
  const db = new Database(file)
  db.pragma('journal_mode = DELETE')
  change(db)
  db.close()
}

/** Leaves the database as a killed program does: what is last written is only in the write-ahead log. */
function leaveInLog(change: (db: Database.Database) => void): void {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  change(db)
  const left = [file, `${file}-wal`].map((path) => readFileSync(path))
  db.close()
  writeFileSync(file, left[0] ?? '')
  writeFileSync(`${file}-wal`, left[1] ?? '')
}

describe('refused and not changed by a byte:', () => {
  test('the database of another program', () => {
    edit((db) => db.pragma('application_id = 7'))
    expectRefused('ett annat program')
  })

  test('any SQLite database without an application id', () => {
    writeFileSync(file, '')
    edit((db) => db.exec('CREATE TABLE notes (x)'))
    expectRefused('ett annat program')
  })

  test('a database from a newer version', () => {
    edit((db) => db.pragma('user_version = 999'))
    expectRefused('nyare version')
  })

  test('a newer version that is only in the write-ahead log', () => {
    leaveInLog((db) => db.pragma('user_version = 999'))
    expectRefused('nyare version')
  })

  test.each(['DROP TRIGGER log_is_not_deleted', 'ALTER TABLE drafts RENAME COLUMN text TO txt'])(
    'a database where somebody ran %s',
    (query) => {
      edit((db) => db.exec(query))
      expectRefused('skadad')
    },
  )

  test('text', () => {
    writeFileSync(file, 'Det här är ingen databas. '.repeat(100))
    expectRefused('skadad')
  })

  test('an empty file', () => {
    writeFileSync(file, '')
    expectRefused('är tom')
  })

  test('a file that has been cut off', () => {
    truncateSync(file, Math.floor(readFileSync(file).length / 2))
    expectRefused('skadad')
  })

  test('a file of only a few bytes', () => {
    truncateSync(file, 40)
    expectRefused('Databasen')
  })

  test('pages that have been overwritten', () => {
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 4096 * 4, 4096 * 12)
    writeFileSync(file, bytes)
    expectRefused('skadad')
  })

  test('pages that have been overwritten, with a write-ahead log beside them', () => {
    leaveInLog((db) => db.exec(`UPDATE cases SET page = 'other' WHERE id = 'a1'`))
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 4096 * 4, 4096 * 12)
    writeFileSync(file, bytes)
    expectRefused('skadad')
  })
})

test('a file whose last write is only in the write-ahead log is opened with it', () => {
  leaveInLog((db) => db.exec(`UPDATE cases SET page = 'later' WHERE id = 'a1'`))
  const { db } = anOpenStore(folder, sources)
  expect(db.prepare(`SELECT page FROM cases WHERE id = 'a1'`).get()).toEqual({ page: 'later' })
  expect(isThere(folder, 'tmp/look.sqlite')).toBe(false)
})

/** Opens the store as an ordinary user, since nothing is read-only to root. Answers the problem or "open". */
function openAsUser(): string {
  const script = fileURLToPath(new URL('../../support/store/opener.ts', import.meta.url))
  const root = process.getuid?.() === 0
  for (const name of ['', 'tmp', 'direktlots.sqlite', 'direktlots.lock'])
    if (root) chownSync(join(folder, name), 65534, 65534)
  const user = root ? { uid: 65534, gid: 65534 } : {}
  return spawnSync(process.execPath, ['--no-warnings', script, folder], { ...user, encoding: 'utf8' }).stdout
}

describe.skipIf(process.platform === 'win32')('read-only:', () => {
  test('a file is refused, and opens when it is no longer so', () => {
    chmodSync(file, 0o400)
    const before = databaseFiles(folder)
    expect(openAsUser()).toContain('skrivskyddad')
    expect(databaseFiles(folder)).toEqual(before)
    chmodSync(file, 0o600)
    expect(openAsUser()).toBe('open')
  })

  test('a folder is refused', () => {
    chmodSync(folder, 0o500)
    const before = databaseFiles(folder)
    expect(openAsUser()).toContain('får inte skriva i datamappen')
    expect(databaseFiles(folder)).toEqual(before)
    chmodSync(folder, 0o700)
  })
})
