import type { Migration } from './migration.ts'

/** What is typed outside a case and not yet saved, by the form's name, as the page keeps it. */
export const formDrafts: Migration = {
  version: 8,
  name: 'form-drafts',
  up(db) {
    db.exec(`
CREATE TABLE form_drafts (
  form TEXT PRIMARY KEY NOT NULL CHECK (form <> ''),
  document TEXT NOT NULL CHECK (json_valid(document)),
  saved_at TEXT NOT NULL
) STRICT;
`)
  },
}
