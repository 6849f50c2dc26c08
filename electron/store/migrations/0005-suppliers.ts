import type { Migration } from './migration.ts'

/** The register of suppliers, and how the last supplier ledger was read. */
export const suppliers: Migration = {
  version: 5,
  name: 'suppliers',
  up(db) {
    db.exec(`
CREATE TABLE suppliers (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  document TEXT NOT NULL CHECK (json_valid(document)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE supplier_ledger (
  single INTEGER PRIMARY KEY CHECK (single = 1),
  document TEXT NOT NULL CHECK (json_valid(document)),
  saved_at TEXT NOT NULL
) STRICT;
`)
  },
}
