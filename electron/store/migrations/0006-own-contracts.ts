import type { Migration } from './migration.ts'

/** Contracts that ended a case of the program's own: beside the organisation's list, which each import replaces. */
export const ownContracts: Migration = {
  version: 6,
  name: 'own-contracts',
  up(db) {
    db.exec(`
CREATE TABLE own_contracts (
  case_id TEXT PRIMARY KEY CHECK (case_id <> ''),
  document TEXT NOT NULL CHECK (json_valid(document)),
  saved_at TEXT NOT NULL
) STRICT;
`)
  },
}
