import Database from 'better-sqlite3'
import { migrate, versionOf } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'

const parts = `
  SELECT type || ' ' || name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'
  UNION SELECT 'column ' || m.name || '.' || c.name FROM sqlite_schema AS m, pragma_table_xinfo(m.name) AS c
    WHERE m.type = 'table'`

function partsOf(db: Database.Database): readonly unknown[] {
  return db.prepare(parts).pluck().all()
}

/**
 * Whether the database has every table, column, index and trigger that the steps make up to its version. What is
 * more than that does no harm.
 */
export function hasExpectedSchema(db: Database.Database, steps: readonly Migration[]): boolean {
  const fresh = new Database(':memory:')
  try {
    migrate(fresh, steps, versionOf(db))
    const found = new Set(partsOf(db))
    return partsOf(fresh).every((part) => found.has(part))
  } finally {
    fresh.close()
  }
}
