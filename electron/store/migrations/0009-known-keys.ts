import type { Migration } from './migration.ts'

/** Keys of other installations that a person has noted, with whose they are told to be. `fingerprint`: 32 characters, 0-9 and A-F. */
export const knownKeys: Migration = {
  version: 9,
  name: 'known-keys',
  up(db) {
    db.exec(`
CREATE TABLE known_keys (
  fingerprint TEXT PRIMARY KEY NOT NULL CHECK (length(fingerprint) = 32 AND fingerprint NOT GLOB '*[^0-9A-F]*'),
  name TEXT NOT NULL CHECK (name <> ''),
  noted_by TEXT NOT NULL,
  noted_on TEXT NOT NULL
) STRICT;
`)
  },
}
