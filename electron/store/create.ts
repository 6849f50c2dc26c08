import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { insertInstallation } from './installation.ts'
import { applicationId } from './look.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/all.ts'
import type { Migration } from './migrations/migration.ts'
import { databaseName, temporaryFolder } from './prepare-folder.ts'
import type { Sources } from './sources.ts'
import { asWritable, type WritableDb } from './sql.ts'

/** Gives an empty database its schema and installation. */
export function fillNewDatabase(
  db: Database.Database,
  sources: Sources,
  steps: readonly Migration[] = migrations,
): WritableDb {
  db.pragma(`application_id = ${applicationId}`)
  migrate(db, steps)
  const filled = asWritable(db)
  insertInstallation(filled, sources)
  return filled
}

/** Makes a rename survive a power cut. Windows has no such handle on a folder and does without. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Moves away what is left of a database that is gone: SQLite would take its write-ahead log for the new one's. It is
 * kept under another name, since it may be all that is left.
 */
function setAside(folder: string, sources: Sources): void {
  for (const ending of ['-wal', '-journal', '-shm']) {
    const left = join(folder, databaseName + ending)
    if (existsSync(left)) renameSync(left, `${left}.left-${sources.now().getTime()}`)
  }
}

/** Makes the database beside its place and moves it there when it is whole: a half-made one is never found. */
export function createDatabase(folder: string, sources: Sources, steps: readonly Migration[]): void {
  const draft = join(temporaryFolder(folder), 'new.sqlite')
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(draft + ending, { force: true })
  closeSync(openSync(draft, 'wx', 0o600))
  const db = new Database(draft)
  try {
    db.pragma('synchronous = FULL')
    fillNewDatabase(db, sources, steps)
    db.pragma('journal_mode = WAL')
  } finally {
    db.close()
  }
  setAside(folder, sources)
  renameSync(draft, join(folder, databaseName))
  syncFolder(folder)
}
