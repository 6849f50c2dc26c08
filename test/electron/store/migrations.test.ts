import { randomBytes } from 'node:crypto'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, newestVersion, versionOf } from '../../../electron/store/migrate.ts'
import { migrations } from '../../../electron/store/migrations/all.ts'

/** A step is tried from the version before it: `before` writes old rows, `after` looks at what has become of them. */
interface Tried {
  readonly before: (db: Database.Database) => void
  readonly after: (db: Database.Database) => void
}

const tried: Readonly<Record<number, Tried>> = {
  1: {
    before: (db) => expect(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()).toEqual({ n: 0 }),
    after: (db) => {
      db.exec(`INSERT INTO cases VALUES ('a1', '{"a":1}', 'start', '2026-03-02', '2026-03-02');
               INSERT INTO drafts VALUES ('a1', 'subject.title', 'Stol', '2026-03-02');`)
      expect(db.prepare('SELECT path, text FROM drafts').all()).toEqual([
        { path: 'subject.title', text: 'Stol' },
      ])
      expect(() => db.exec(`UPDATE cases SET document = 'not json'`)).toThrow(/CHECK/)
      expect(() => db.exec(`INSERT INTO drafts VALUES ('other', 'p', 't', 'd')`)).toThrow(/FOREIGN KEY/)
      const hash = randomBytes(32)
      const insert = db.prepare(
        `INSERT INTO log VALUES ('e1', 'a1', 'i1', 1, 'd', 'w', 'f', '{}', ?, ?, ?, ?)`,
      )
      expect(() => insert.run(null, hash, hash, hash)).toThrow(/CHECK/)
      insert.run(randomBytes(16), hash, hash, hash)
      expect(() => db.exec('DELETE FROM log')).toThrow(/append-only/)
    },
  },
  2: {
    before: (db) => db.exec(`INSERT INTO settings VALUES (1, '{"unit":"A"}', '2026-03-02')`),
    after: (db) => {
      expect(db.prepare('SELECT document FROM settings').all()).toEqual([{ document: '{"unit":"A"}' }])
      db.exec(`INSERT INTO office VALUES (1, '{"limits":[]}', '2026-03-02')`)
      expect(() => db.exec(`INSERT INTO office VALUES (2, '{}', '2026-03-02')`)).toThrow(/CHECK/)
      expect(() => db.exec(`UPDATE office SET document = 'not json'`)).toThrow(/CHECK/)
    },
  },
  3: {
    before: (db) => db.exec(`INSERT INTO office VALUES (1, '{"limits":[]}', '2026-03-02')`),
    after: (db) => {
      expect(db.prepare('SELECT document FROM office').all()).toEqual([{ document: '{"limits":[]}' }])
      db.exec(`INSERT INTO contract_list VALUES (1, '{"fileName":"a.csv"}', '2026-03-02');
               INSERT INTO contracts VALUES (2, '{"row":2}');`)
      expect(() => db.exec(`INSERT INTO contract_list VALUES (2, '{}', '2026-03-02')`)).toThrow(/CHECK/)
      expect(() => db.exec(`INSERT INTO contracts VALUES (2, '{}')`)).toThrow(/UNIQUE/)
      expect(() => db.exec(`INSERT INTO contracts VALUES (3, 'not json')`)).toThrow(/CHECK/)
    },
  },
  4: {
    before: (db) => db.exec(`INSERT INTO contracts VALUES (2, '{"row":2}')`),
    after: (db) => {
      expect(db.prepare('SELECT row FROM contracts').pluck().all()).toEqual([2])
      const insert = db.prepare(`INSERT INTO file_contents VALUES (?, ?, '2026-03-02')`)
      insert.run('ab'.repeat(32), Buffer.from('bytes'))
      expect(() => insert.run('ab'.repeat(32), Buffer.from('bytes'))).toThrow(/UNIQUE/)
      expect(() => insert.run('ab', Buffer.from('bytes'))).toThrow(/CHECK/)
      expect(() => insert.run('cd'.repeat(32), Buffer.alloc(0))).toThrow(/CHECK/)
      expect(() => db.exec(`UPDATE file_contents SET bytes = x'00'`)).toThrow(/never changed/)
    },
  },
  5: {
    before: (db) => db.exec(`INSERT INTO contracts VALUES (2, '{"row":2}')`),
    after: (db) => {
      expect(db.prepare('SELECT row FROM contracts').pluck().all()).toEqual([2])
      db.exec(`INSERT INTO suppliers VALUES ('s1', '{"id":"s1"}', '2026-03-02');
               INSERT INTO supplier_ledger VALUES (1, '{"fileName":"a.csv"}', '2026-03-02');`)
      expect(() => db.exec(`INSERT INTO suppliers VALUES ('s1', '{}', '2026-03-02')`)).toThrow(/UNIQUE/)
      expect(() => db.exec(`INSERT INTO suppliers VALUES ('', '{}', '2026-03-02')`)).toThrow(/CHECK/)
      expect(() => db.exec(`UPDATE suppliers SET document = 'not json'`)).toThrow(/CHECK/)
      expect(() => db.exec(`INSERT INTO supplier_ledger VALUES (2, '{}', '2026-03-02')`)).toThrow(/CHECK/)
    },
  },
  6: {
    before: (db) => db.exec(`INSERT INTO contracts VALUES (2, '{"row":2}')`),
    after: (db) => {
      expect(db.prepare('SELECT row FROM contracts').pluck().all()).toEqual([2])
      db.exec(`INSERT INTO own_contracts VALUES ('c1', '{"row":1}', '2026-03-02')`)
      expect(() => db.exec(`INSERT INTO own_contracts VALUES ('c1', '{}', '2026-03-02')`)).toThrow(/UNIQUE/)
      expect(() => db.exec(`INSERT INTO own_contracts VALUES ('', '{}', '2026-03-02')`)).toThrow(/CHECK/)
      expect(() => db.exec(`UPDATE own_contracts SET document = 'not json'`)).toThrow(/CHECK/)
    },
  },
  7: {
    before: (db) => db.exec(`INSERT INTO own_contracts VALUES ('c1', '{"row":1}', '2026-03-02')`),
    after: (db) => {
      expect(db.prepare('SELECT case_id FROM own_contracts').pluck().all()).toEqual(['c1'])
      db.exec(`INSERT INTO papers VALUES ('p1', '{"case":{}}', '{}', '2026-03-02', '2026-03-02')`)
      expect(() => db.exec(`INSERT INTO papers VALUES ('p1', '{}', '{}', 'd', 'd')`)).toThrow(/UNIQUE/)
      expect(() => db.exec(`INSERT INTO papers VALUES ('', '{}', '{}', 'd', 'd')`)).toThrow(/CHECK/)
      expect(() => db.exec(`UPDATE papers SET document = '{"case":{"id":"x"}}'`)).toThrow(/never changed/)
      db.exec(`UPDATE papers SET answer = '{"typed":{}}', saved_at = '2026-03-03'`)
      expect(db.prepare('SELECT answer, saved_at FROM papers').all()).toEqual([
        { answer: '{"typed":{}}', saved_at: '2026-03-03' },
      ])
    },
  },
  8: {
    before: (db) => db.exec(`INSERT INTO papers VALUES ('p1', '{}', '{}', '2026-03-02', '2026-03-02')`),
    after: (db) => {
      expect(db.prepare('SELECT id FROM papers').pluck().all()).toEqual(['p1'])
      db.exec(`INSERT INTO form_drafts VALUES ('settings', '{"unit":"A"}', '2026-03-02')`)
      expect(() => db.exec(`INSERT INTO form_drafts VALUES ('settings', '{}', 'd')`)).toThrow(/UNIQUE/)
      expect(() => db.exec(`INSERT INTO form_drafts VALUES ('', '{}', 'd')`)).toThrow(/CHECK/)
      expect(() => db.exec(`UPDATE form_drafts SET document = 'not json'`)).toThrow(/CHECK/)
    },
  },
  9: {
    before: (db) => db.exec(`INSERT INTO form_drafts VALUES ('settings', '{"unit":"A"}', '2026-03-02')`),
    after: (db) => {
      expect(db.prepare('SELECT form FROM form_drafts').pluck().all()).toEqual(['settings'])
      const note = (fingerprint: string, name: string) =>
        db.prepare(`INSERT INTO known_keys VALUES (?, ?, 'Kim Ek', '2026-03-02')`).run(fingerprint, name)
      note('0A'.repeat(16), 'Inköp')
      expect(() => note('0A'.repeat(16), 'Inköp')).toThrow(/UNIQUE/)
      expect(() => note('0a'.repeat(16), 'Inköp')).toThrow(/CHECK/)
      expect(() => note('0B'.repeat(32), 'Inköp')).toThrow(/CHECK/)
      expect(() => note('0C'.repeat(16), '')).toThrow(/CHECK/)
    },
  },
}

const ran = new Set<number>()

test.each(migrations.map((step) => [step.version, step.name] as const))('migration %i (%s)', (version) => {
  const db = new Database(':memory:')
  const previous = newestVersion(migrations.filter((step) => step.version < version))
  migrate(db, migrations, previous)
  tried[version]?.before(db)
  migrate(db, migrations, version)
  tried[version]?.after(db)
  expect(versionOf(db)).toBe(version)
  if (tried[version] !== undefined) ran.add(version)
  db.close()
})

test('no migration is untested', () => {
  expect([...ran]).toEqual(migrations.map((step) => step.version))
})

const step = (version: number, text: string) => ({
  version,
  name: 'x',
  up: (db: Database.Database) => db.exec(text),
})

test('all pending steps run in one transaction, or none', () => {
  const db = new Database(':memory:')
  const list = [step(1, 'CREATE TABLE a (x)'), step(2, 'CREATE TABLE b (x)'), step(3, 'not sql')]
  expect(() => migrate(db, list)).toThrow()
  expect(versionOf(db)).toBe(0)
  expect(db.prepare('SELECT name FROM sqlite_schema').all()).toEqual([])
  migrate(db, list.slice(0, 2))
  expect(versionOf(db)).toBe(2)
})

test('a step that leaves rows without what they refer to is undone', () => {
  const db = new Database(':memory:')
  const first = step(
    1,
    'CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p REFERENCES p); INSERT INTO p VALUES (1); INSERT INTO c VALUES (1)',
  )
  migrate(db, [first])
  expect(() => migrate(db, [first, step(2, 'DELETE FROM p')])).toThrow(/refer to rows/)
  expect(versionOf(db)).toBe(1)
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
})

test('steps out of order and a database from the future are refused', () => {
  const db = new Database(':memory:')
  expect(() => migrate(db, [step(2, 'SELECT 1'), step(2, 'SELECT 1')])).toThrow(/does not come after/)
  db.pragma('user_version = 9')
  expect(() => migrate(db, [step(1, 'SELECT 1')])).toThrow(/version 9/)
})
