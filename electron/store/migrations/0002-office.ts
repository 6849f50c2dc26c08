import type { Migration } from './migration.ts'

/** What the organisation has put beside the program's own rules: amounts it has entered, and its local routine. */
export const office: Migration = {
  version: 2,
  name: 'office',
  up(db) {
    db.exec(`
CREATE TABLE office (
  single INTEGER PRIMARY KEY CHECK (single = 1),
  document TEXT NOT NULL CHECK (json_valid(document)),
  saved_at TEXT NOT NULL
) STRICT;
`)
  },
}
