import { assert, jsonValue, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { appendLog, readChains, weedValue, type Change } from '../../../electron/store/log.ts'
import { verifyChain } from '../../../electron/store/verify.ts'
import { fixedSources } from '../../support/store/sources.ts'
import { aDatabase, aFolder, anOpenStore, databaseFiles } from '../../support/store/stores.ts'
import { insertCase } from '../../../electron/store/cases.ts'
import { aCase } from '../../support/store/a-case.ts'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const change: Change = { field: 'subject.title', old: undefined, new: 'Stolar' }

test('an entry says who changed what from what to what, and when', () => {
  const sources = fixedSources()
  const db = aDatabase(sources)
  appendLog(db, sources, { caseId: 'a1', who: 'Eva', changes: [change] })
  sources.advance(1000)
  appendLog(db, sources, {
    caseId: 'a1',
    who: 'Bo',
    changes: [{ field: 'value.parts', old: { b: 1, a: [2] }, new: null }],
  })
  const [chain] = readChains(db, 'a1')
  expect(chain?.entries).toMatchObject([
    { seq: 1, at: '2026-03-02T08:00:00.000Z', who: 'Eva', value: '{"new":"Stolar","old":null}' },
    { seq: 2, at: '2026-03-02T08:00:01.000Z', who: 'Bo', value: '{"new":null,"old":{"a":[2],"b":1}}' },
  ])
  expect(chain?.head).toMatchObject({ seq: 2, hash: chain?.entries[1]?.hash })
  expect(verifyChain(db, 'a1')).toEqual({ ok: true, chains: 1, entries: 2, weeded: 0 })
})

test('the same sources give the same chain', () => {
  const chains = [1, 2].map(() => {
    const sources = fixedSources()
    const db = aDatabase(sources)
    appendLog(db, sources, { caseId: 'a1', who: 'Eva', changes: [change] })
    return readChains(db, 'a1')
  })
  expect(chains[0]).toEqual(chains[1])
})

test('no changes write nothing', () => {
  const sources = fixedSources()
  const db = aDatabase(sources)
  expect(appendLog(db, sources, { caseId: 'a1', who: 'Eva', changes: [] })).toEqual([])
  expect(readChains(db, 'a1')).toEqual([])
})

test('any text that is logged can be read back and verified', () => {
  const sources = fixedSources()
  const db = aDatabase(sources)
  const text = string({ unit: 'binary' })
  assert(
    property(text, text, jsonValue(), (who, field, value) => {
      appendLog(db, sources, { caseId: 'a1', who, changes: [{ field, old: null, new: value }] })
      expect(verifyChain(db, 'a1')).toMatchObject({ ok: true })
    }),
    { numRuns: 50 },
  )
  const lone = '\ud800'
  appendLog(db, sources, { caseId: 'a1', who: lone, changes: [{ field: lone, old: lone, new: lone }] })
  expect(verifyChain(db, 'a1')).toMatchObject({ ok: true })
})

test('a weeded entry has no value, the chain still verifies and it cannot be weeded again', () => {
  const sources = fixedSources()
  const db = aDatabase(sources)
  const [, second] = appendLog(db, sources, { caseId: 'a1', who: 'Eva', changes: [change, change, change] })
  weedValue(db, second ?? '')
  expect(readChains(db, 'a1')[0]?.entries[1]).toMatchObject({ value: null, salt: null, who: 'Eva' })
  expect(verifyChain(db, 'a1')).toEqual({ ok: true, chains: 1, entries: 3, weeded: 1 })
  expect(() => weedValue(db, second ?? '')).toThrow(/No log entry/)
  expect(() => weedValue(db, 'unknown')).toThrow(/No log entry/)
})

test('what is weeded is in none of the files of the data folder', () => {
  const folder = aFolder()
  const sources = fixedSources()
  const store = anOpenStore(folder, sources)
  insertCase(store.db, {
    id: 'a1',
    document: aCase('a1'),
    page: 'start',
    createdAt: '2026-03-02T08:00:00.000Z',
  })
  const secret = 'hemligt personnamn'
  const [id] = appendLog(store.db, sources, {
    caseId: 'a1',
    who: 'Eva',
    changes: [{ ...change, new: secret }],
  })
  const holds = () =>
    readdirSync(folder)
      .filter((name) => name.startsWith('direktlots.sqlite'))
      .some((name) => readFileSync(join(folder, name)).includes(secret))
  expect(holds()).toBe(true)
  weedValue(store.db, id ?? '')
  expect(holds()).toBe(false)
  expect(Object.keys(databaseFiles(folder))).toContain('direktlots.sqlite-wal')
})

test.each([
  'DELETE FROM log',
  `UPDATE log SET who = 'Bo'`,
  `UPDATE log SET value = '{}'`,
  'UPDATE log SET value = NULL, salt = NULL, seq = 9',
  `INSERT OR REPLACE INTO log SELECT id, case_id, installation_id, seq, at, 'Bo', field, value, salt, value_hash, previous_hash, hash FROM log`,
  `INSERT OR REPLACE INTO log SELECT 'x', case_id, installation_id, seq, at, 'Bo', field, value, salt, value_hash, previous_hash, hash FROM log`,
  'DELETE FROM chain_heads',
  'UPDATE chain_heads SET hash = zeroblob(32)',
  'UPDATE chain_heads SET seq = 0',
  `DELETE FROM cases WHERE id = 'a1'`,
])('the database refuses %s', (query) => {
  const sources = fixedSources()
  const db = aDatabase(sources)
  appendLog(db, sources, { caseId: 'a1', who: 'Eva', changes: [change] })
  expect(() => db.exec(query)).toThrow(/append-only|signed head|FOREIGN KEY/)
})
