import type { Migration } from './migration.ts'

/**
 * The contents of the files that cases list, by their SHA-256: the same bytes lie once, however many rows name them. A
 * case's own list is in its document. Bytes are put in and taken away, never changed.
 */
export const files: Migration = {
  version: 4,
  name: 'files',
  up(db) {
    db.exec(`
CREATE TABLE file_contents (
  sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL CHECK (length(bytes) > 0),
  added_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER file_contents_are_not_changed BEFORE UPDATE ON file_contents
BEGIN
  SELECT RAISE(ABORT, 'the content of a file is never changed');
END;
`)
  },
}
