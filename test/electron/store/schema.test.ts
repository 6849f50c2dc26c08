import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from '../../../electron/store/migrate.ts'
import { lostFacts, schemaFacts, schemaText } from '../../support/store/schema-facts.ts'

const file = fileURLToPath(new URL('schema.snapshot.sql', import.meta.url))
const snapshot = existsSync(file) ? readFileSync(file, 'utf8') : ''

function schemaNow(): string {
  const db = new Database(':memory:')
  migrate(db)
  const text = schemaText(db)
  db.close()
  return text
}

const manual = `
The schema only grows. A database that has been used must open in every later version, and a person's words must not
be lost on the way.
 * Something listed above was removed or changed: put it back. A shipped migration is never edited. What is no longer
   used stays; what must look otherwise gets a new table or column in a new migration, which copies what was there.
 * Something was added: that is right. Write it into the snapshot with
     UPDATE_SCHEMA=1 npx vitest run --project unit test/electron/store/schema.test.ts
   and commit the snapshot together with the migration and its row in migrations.test.ts.`

test('nothing that the schema has had is gone or changed', () => {
  expect(lostFacts(snapshot, schemaNow()), manual).toEqual([])
})

test('the snapshot shows the schema of today', () => {
  const now = schemaNow()
  if (process.env['UPDATE_SCHEMA'] === '1' && lostFacts(snapshot, now).length === 0) writeFileSync(file, now)
  expect(readFileSync(file, 'utf8'), manual).toBe(now)
})

const before = 'CREATE TABLE t (a TEXT NOT NULL, b INTEGER) STRICT; CREATE INDEX i ON t (a);'
test.each([
  ['a removed column', 'CREATE TABLE t (a TEXT NOT NULL) STRICT; CREATE INDEX i ON t (a);'],
  ['a column of another type', 'CREATE TABLE t (a TEXT NOT NULL, b TEXT) STRICT; CREATE INDEX i ON t (a);'],
  ['a column that may be empty', 'CREATE TABLE t (a TEXT, b INTEGER) STRICT; CREATE INDEX i ON t (a);'],
  [
    'a table that is no longer strict',
    'CREATE TABLE t (a TEXT NOT NULL, b INTEGER); CREATE INDEX i ON t (a);',
  ],
  ['a removed index', 'CREATE TABLE t (a TEXT NOT NULL, b INTEGER) STRICT;'],
  ['a removed table', 'CREATE TABLE u (a TEXT);'],
])('the guard sees %s', (_, after) => {
  expect(lostFacts(before, after)).not.toEqual([])
})

test('the guard lets a table grow', () => {
  const after = `${before} ALTER TABLE t ADD COLUMN c TEXT; CREATE TABLE u (a TEXT);`
  expect(lostFacts(before, after)).toEqual([])
  expect(schemaFacts(after).length).toBeGreaterThan(schemaFacts(before).length)
})
