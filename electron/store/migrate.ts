import type Database from 'better-sqlite3'
import { migrations } from './migrations/all.ts'
import type { Migration } from './migrations/migration.ts'

/** The version that a list of steps leads to; 0 for none. */
export function newestVersion(list: readonly Migration[] = migrations): number {
  return list.at(-1)?.version ?? 0
}

export function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

function assertRising(list: readonly Migration[]): void {
  list.forEach((step, index) => {
    if (step.version <= (list[index - 1]?.version ?? 0))
      throw new Error(`Migration ${step.version} (${step.name}) does not come after the one before it.`)
  })
}

/**
 * Brings the schema to the newest version: all pending steps in one transaction, or none of them. Throws where the
 * database is newer than the steps. `upTo` stops early, for tests of a single step.
 */
export function migrate(
  db: Database.Database,
  list: readonly Migration[] = migrations,
  upTo: number = newestVersion(list),
): void {
  assertRising(list)
  const from = versionOf(db)
  if (from > upTo) throw new Error(`The database has version ${from}, the steps lead to ${upTo}.`)
  if (from === upTo) return
  // A step that rebuilds a table needs the keys unchecked meanwhile. They are checked before the commit instead.
  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      for (const step of list) if (step.version > from && step.version <= upTo) step.up(db)
      const broken = db.pragma('foreign_key_check')
      if (Array.isArray(broken) && broken.length > 0)
        throw new Error(`${broken.length} rows refer to rows that do not exist after the migration.`)
      db.pragma(`user_version = ${upTo}`)
    }).exclusive()
  } finally {
    db.pragma('foreign_keys = ON')
  }
}
