import { closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { OpenProblem, openProblems } from './open-problems.ts'
import { lockName } from './prepare-folder.ts'

/**
 * Takes the data folder for this program. The lock is the operating system's own, on a file beside the database, so
 * it is free again when the program ends, however it ends; and the database is not touched to find out.
 *
 * The files are not opened here in any other way than through SQLite while they are in use: on POSIX, closing any
 * handle on a file lets go of the process's locks on it.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, lockName)
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600))
  const lock = new Database(path, { timeout: 100 })
  try {
    // The journal would be a file that a killed program leaves behind.
    lock.pragma('journal_mode = MEMORY')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      throw new OpenProblem(openProblems.inUse(folder))
    throw error
  }
  return () => {
    lock.close()
  }
}
