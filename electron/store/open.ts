import { join } from 'node:path'
import Database from 'better-sqlite3'
import { backUpBefore, keepOnlyBackup } from './backup.ts'
import { createDatabase } from './create.ts'
import { readInstallation } from './installation.ts'
import { lockFolder } from './lock.ts'
import { lookAt } from './look.ts'
import { migrate, newestVersion, versionOf } from './migrate.ts'
import { migrations } from './migrations/all.ts'
import type { Migration } from './migrations/migration.ts'
import { OpenProblem, openProblems } from './open-problems.ts'
import { databaseName, prepareDataFolder } from './prepare-folder.ts'
import type { Sources } from './sources.ts'
import { asWritable, type WritableDb } from './sql.ts'

export interface Store {
  readonly ok: true
  readonly db: WritableDb
  readonly installationId: string
  /** Writes what is in the write-ahead log into the database and lets go of the folder. Safe to call twice. */
  close(): void
}

export type Opened = Store | { readonly ok: false; readonly problem: string }

/** What an open database always has. FULL: a write has reached the disk when it returns. */
function setUp(db: Database.Database): void {
  db.pragma('locking_mode = EXCLUSIVE')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('recursive_triggers = ON')
  // What is weeded is overwritten in the file, not only unlinked.
  db.pragma('secure_delete = ON')
  const mode = db.pragma('journal_mode = WAL', { simple: true })
  if (mode !== 'wal') throw new Error(`The database did not take a write-ahead log but ${String(mode)}.`)
}

type Steps = readonly Migration[]

/** The open stores. A handle nobody refers to is collected, and then closes itself and lets go of the folder. */
const openStores = new Set<Store>()

function bringUpToDate(db: Database.Database, folder: string, file: string, steps: Steps): void {
  const newest = newestVersion(steps)
  if (versionOf(db) === newest) return
  try {
    backUpBefore(db, folder, newest)
  } catch {
    throw new OpenProblem(openProblems.noBackup(folder))
  }
  try {
    migrate(db, steps)
  } catch {
    throw new OpenProblem(openProblems.notMigrated(file))
  }
  keepOnlyBackup(folder, newest)
}

function readIdentity(db: WritableDb, file: string): string {
  try {
    return readInstallation(db).id
  } catch {
    throw new OpenProblem(openProblems.damaged(file))
  }
}

function openDatabase(
  folder: string,
  file: string,
  steps: Steps,
): { db: WritableDb; installationId: string } {
  const raw = new Database(file, { fileMustExist: true, timeout: 200 })
  try {
    setUp(raw)
    bringUpToDate(raw, folder, file, steps)
    const db = asWritable(raw)
    return { db, installationId: readIdentity(db, file) }
  } catch (error) {
    raw.close()
    throw error
  }
}

function problemOf(error: unknown, folder: string, file: string): string {
  if (error instanceof OpenProblem) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return openProblems.inUse(folder)
  if (/^(SQLITE_READONLY|EACCES|EPERM|EROFS)/.test(code)) return openProblems.readOnlyFolder(folder)
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return openProblems.damaged(file)
  return openProblems.unreachable(file)
}

/**
 * Opens the database of the data folder for this program alone, and makes it where there is none. A database that
 * is damaged, foreign, newer, read-only or in use is refused with a Swedish sentence and not changed by a byte.
 * Never throws. `steps` are the program's migrations; tests give others.
 */
export function openStore(args: { folder: string; sources: Sources; steps?: Steps }): Opened {
  const { folder, sources, steps = migrations } = args
  const file = join(folder, databaseName)
  const unprepared = prepareDataFolder(folder)
  if (unprepared !== null) return { ok: false, problem: unprepared }
  let unlock: (() => void) | null = null
  try {
    unlock = lockFolder(folder)
    if (!lookAt(folder, steps)) createDatabase(folder, sources, steps)
    const { db, installationId } = openDatabase(folder, file, steps)
    const store: Store = {
      ok: true,
      db,
      installationId,
      close() {
        openStores.delete(store)
        db.close()
        unlock?.()
      },
    }
    openStores.add(store)
    return store
  } catch (error) {
    unlock?.()
    return { ok: false, problem: problemOf(error, folder, file) }
  }
}
