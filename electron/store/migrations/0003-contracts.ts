import type { Migration } from './migration.ts'

/** The organisation's own list of framework agreements and contracts: where it came from, and its rows. */
export const contracts: Migration = {
  version: 3,
  name: 'contracts',
  up(db) {
    db.exec(`
CREATE TABLE contract_list (
  single INTEGER PRIMARY KEY CHECK (single = 1),
  document TEXT NOT NULL CHECK (json_valid(document)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE contracts (
  row INTEGER PRIMARY KEY CHECK (row > 0),
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT;
`)
  },
}
