import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { syncFolder } from './create.ts'
import { temporaryFolder } from './prepare-folder.ts'

/** The copy that is made before the schema is brought to the version. */
export function backupName(version: number): string {
  return `direktlots-before-${version}.sqlite`
}

/** Copies the open database as it was before the schema is brought to `version`. Whole or not at all. */
export function backUpBefore(db: Database.Database, folder: string, version: number): void {
  const draft = join(temporaryFolder(folder), 'backup.sqlite')
  rmSync(draft, { force: true })
  // SQLite writes into an empty file that is there, and so it is never open to others.
  closeSync(openSync(draft, 'wx', 0o600))
  db.prepare('VACUUM INTO ?').run(draft)
  const handle = openSync(draft, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(draft, join(folder, backupName(version)))
  syncFolder(folder)
}

/** Removes the copies from before other versions, once the migration has succeeded. */
export function keepOnlyBackup(folder: string, version: number): void {
  for (const name of readdirSync(folder))
    if (/^direktlots-before-\d+\.sqlite$/.test(name) && name !== backupName(version))
      rmSync(join(folder, name))
}
