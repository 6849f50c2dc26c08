import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { hasExpectedSchema } from './expected-schema.ts'
import { newestVersion, versionOf } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'
import { OpenProblem, openProblems } from './open-problems.ts'
import { databaseName, temporaryFolder } from './prepare-folder.ts'

type Steps = readonly Migration[]

/** "DirL" as a number: what the file says it is, at a fixed place in its header. */
export const applicationId = 0x4469724c

const magic = Buffer.from('SQLite format 3\0', 'latin1')
const headerSize = 100
/** Two bytes that say how the file is written: 1 with a rollback journal, 2 with a write-ahead log. */
const journalBytes = [18, 19]

function sizeOf(path: string): number {
  return lstatSync(path, { throwIfNoEntry: false })?.size ?? 0
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}

function checkHeader(file: string, steps: Steps): void {
  const header = Buffer.alloc(headerSize)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, header, 0, headerSize, 0)
  } finally {
    closeSync(handle)
  }
  if (!header.subarray(0, magic.length).equals(magic)) throw new OpenProblem(openProblems.damaged(file))
  if (header.readInt32BE(68) !== applicationId) throw new OpenProblem(openProblems.foreign(file))
  if (header.readInt32BE(60) > newestVersion(steps)) throw new OpenProblem(openProblems.newer(file))
}

/** Opens what the file holds without opening the file: as bytes in memory, said to have no write-ahead log. */
function openBytes(file: string): Database.Database {
  const bytes = readFileSync(file)
  for (const at of journalBytes) bytes[at] = 1
  return new Database(bytes, { readonly: true })
}

/** Checks the contents as SQLite reads them. */
function checkContents(db: Database.Database, file: string, steps: Steps): void {
  if (db.pragma('application_id', { simple: true }) !== applicationId)
    throw new OpenProblem(openProblems.foreign(file))
  if (versionOf(db) > newestVersion(steps)) throw new OpenProblem(openProblems.newer(file))
  const sound = db.pragma('quick_check(1)', { simple: true }) === 'ok'
  if (!sound || versionOf(db) < 1 || !hasExpectedSchema(db, steps))
    throw new OpenProblem(openProblems.damaged(file))
}

function checkAndClose(open: () => Database.Database, file: string, steps: Steps): void {
  let db: Database.Database | null = null
  try {
    db = open()
    checkContents(db, file, steps)
  } catch (error) {
    const code = error instanceof Database.SqliteError ? error.code : ''
    if (/^SQLITE_(CORRUPT|NOTADB|CANTOPEN|ERROR|FORMAT)/.test(code))
      throw new OpenProblem(openProblems.damaged(file))
    throw error
  } finally {
    db?.close()
  }
}

/**
 * Looks whether the database in the folder is there, ours, whole and not from a newer program, without writing a
 * byte of it. What a killed program left in the write-ahead log is part of the database, so that one is looked at in
 * a copy, where SQLite may take the log in. Throws OpenProblem. Answers whether there is a database.
 * `steps` are the migrations this program knows.
 */
export function lookAt(folder: string, steps: Steps): boolean {
  const file = join(folder, databaseName)
  if (!mayWrite(folder)) throw new OpenProblem(openProblems.readOnlyFolder(folder))
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (found === undefined) return false
  if (!found.isFile()) throw new OpenProblem(openProblems.notAFile(file))
  if (!mayWrite(file)) throw new OpenProblem(openProblems.readOnlyFile(file))
  if (found.size === 0) throw new OpenProblem(openProblems.empty(file))
  checkHeader(file, steps)
  const besides = ['-wal', '-journal'].filter((ending) => sizeOf(file + ending) > 0)
  if (besides.length === 0) {
    checkAndClose(() => openBytes(file), file, steps)
    return true
  }
  const copy = join(temporaryFolder(folder), `look-${process.pid}.sqlite`)
  try {
    for (const ending of ['', ...besides]) copyFileSync(file + ending, copy + ending)
    checkAndClose(() => new Database(copy), file, steps)
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(copy + ending, { force: true })
  }
  return true
}
