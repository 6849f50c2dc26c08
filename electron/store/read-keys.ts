import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { listKnownKeys, type KnownKey } from './known-keys.ts'
import { lockFolder } from './lock.ts'
import { OpenProblem } from './open-problems.ts'
import { databaseName } from './prepare-folder.ts'
import { asReadable, get, sql, type ReadableDb } from './sql.ts'

/** The keys that a data folder knows: its installation's own, and those that are noted. */
export interface KeysOf {
  readonly own: Uint8Array
  readonly noted: readonly KnownKey[]
}

/**
 * Reads the keys of a data folder without opening it as the program does, and without the private half of its own. Null where
 * there is no database; "unread" where the program has it open, or it cannot be read.
 */
export function readKeysOf(folder: string): KeysOf | 'unread' | null {
  const file = join(folder, databaseName)
  if (!existsSync(file)) return null
  let unlock: (() => void) | null = null
  let raw: Database.Database | null = null
  try {
    unlock = lockFolder(folder)
    // Not opened for reading alone: that would leave its write-ahead log behind.
    raw = new Database(file, { fileMustExist: true, timeout: 200 })
    raw.pragma('query_only = ON')
    const db = asReadable(raw)
    const row = get(
      db,
      sql`SELECT public_key FROM installation`,
      z.strictObject({ public_key: z.instanceof(Uint8Array) }),
    )
    return row === null ? 'unread' : { own: row.public_key, noted: isNoted(db) ? listKnownKeys(db) : [] }
  } catch (error) {
    if (error instanceof OpenProblem || (error instanceof Error && 'code' in error)) return 'unread'
    throw error
  } finally {
    raw?.close()
    unlock?.()
  }
}

/** A folder that an earlier version of the program wrote last has nowhere to note them. */
const isNoted = (db: ReadableDb): boolean =>
  get(
    db,
    sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'known_keys'`,
    z.strictObject({ name: z.string() }),
  ) !== null
