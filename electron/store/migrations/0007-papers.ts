import type { Migration } from './migration.ts'

/**
 * Papers that others sent here to be decided on: what came, which stays as it was, and what is answered on it. Their files
 * lie among the contents of files.
 */
export const papers: Migration = {
  version: 7,
  name: 'papers',
  up(db) {
    db.exec(`
CREATE TABLE papers (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  document TEXT NOT NULL CHECK (json_valid(document)),
  answer TEXT NOT NULL CHECK (json_valid(answer)),
  received_at TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER papers_stay_as_they_came BEFORE UPDATE OF id, document, received_at ON papers
BEGIN
  SELECT RAISE(ABORT, 'what came is never changed');
END;
`)
  },
}
