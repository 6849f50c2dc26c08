import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { hashEntry, headMessage } from '../../../electron/store/log-hash.ts'
import { appendLog, readChains, type Chain } from '../../../electron/store/log.ts'
import { findBreak, verifyChain, type BreakKind } from '../../../electron/store/verify.ts'
import type { WritableDb } from '../../../electron/store/sql.ts'
import { isSignedBy } from '../../../electron/store/installation.ts'
import { fixedSources } from '../../support/store/sources.ts'
import { aDatabase } from '../../support/store/stores.ts'

const sources = fixedSources()

/** A case with five entries, and the triggers gone, as somebody with a database tool could have it. */
function anUnguardedLog(): WritableDb {
  const db = aDatabase(sources)
  const changes = [1, 2, 3, 4, 5].map((n) => ({ field: `f${n}`, old: n - 1, new: n }))
  appendLog(db, sources, { caseId: 'a1', who: 'Eva', changes })
  db.exec(`DROP TRIGGER log_is_not_deleted; DROP TRIGGER log_is_only_weeded; DROP TRIGGER log_is_not_replaced;
           DROP TRIGGER chain_heads_are_not_deleted; DROP TRIGGER chain_heads_only_rise`)
  return db
}

describe('a break is found and named:', () => {
  test.each<[string, string, BreakKind, number]>([
    ['a changed name', `UPDATE log SET who = 'Bo' WHERE seq = 2`, 'hash', 2],
    ['a changed instant', `UPDATE log SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3`, 'hash', 3],
    ['a changed field', `UPDATE log SET field = 'x' WHERE seq = 3`, 'hash', 3],
    ['a changed id', `UPDATE log SET id = 'x' WHERE seq = 3`, 'hash', 3],
    ['a changed value', `UPDATE log SET value = '{"new":9,"old":0}' WHERE seq = 4`, 'value', 4],
    ['a changed salt', `UPDATE log SET salt = zeroblob(16) WHERE seq = 4`, 'value', 4],
    ['another value hash', `UPDATE log SET value_hash = zeroblob(32) WHERE seq = 4`, 'hash', 4],
    ['another previous hash', `UPDATE log SET previous_hash = zeroblob(32) WHERE seq = 4`, 'hash', 4],
    ['a removed entry', 'DELETE FROM log WHERE seq = 3', 'missing', 4],
    ['a removed beginning', 'DELETE FROM log WHERE seq = 1', 'missing', 2],
    ['a removed end', 'DELETE FROM log WHERE seq > 3', 'truncated', 5],
    ['all entries removed', 'DELETE FROM log', 'truncated', 5],
    ['a removed head', 'DELETE FROM chain_heads', 'no-head', 5],
    ['a head that is set back', 'UPDATE chain_heads SET seq = 4', 'beyond-head', 4],
    [
      'a head that is set back with the log cut off there',
      `UPDATE chain_heads SET seq = 4, hash = (SELECT hash FROM log WHERE seq = 4); DELETE FROM log WHERE seq = 5`,
      'signature',
      4,
    ],
    ['a head over another entry', 'UPDATE chain_heads SET hash = zeroblob(32)', 'head', 5],
    ['another signature', 'UPDATE chain_heads SET signature = zeroblob(64)', 'signature', 5],
    ['a key that is none', `UPDATE chain_heads SET public_key = x'00'`, 'signature', 5],
  ])('%s', (_, query, kind, seq) => {
    const db = anUnguardedLog()
    db.exec(query)
    expect(verifyChain(db, 'a1')).toMatchObject({ ok: false, kind, seq })
  })

  test('a chain that another installation has rewritten and signed', () => {
    const db = anUnguardedLog()
    const other = aDatabase(fixedSources('2026-03-02T08:00:00.000Z', 'other'))
    db.exec(`UPDATE installation SET public_key = x'00'`)
    expect(verifyChain(db, 'a1')).toMatchObject({ ok: false, kind: 'key' })
    expect(verifyChain(other, 'a1')).toMatchObject({ ok: true, entries: 0 })
  })

  test('an entry that follows on another one, with a hash of its own', () => {
    const [chain] = readChains(anUnguardedLog(), 'a1')
    const entries = (chain?.entries ?? []).map((entry) => {
      if (entry.seq !== 3) return entry
      const facts = { ...entry, previousHash: randomBytes(32) }
      return { ...facts, hash: hashEntry(facts) }
    })
    expect(chain && findBreak({ ...chain, entries })).toMatchObject({ kind: 'link', seq: 3 })
  })

  test('an entry of another case', () => {
    const [chain] = readChains(anUnguardedLog(), 'a1')
    expect(chain && findBreak({ ...chain, caseId: 'b2' })).toMatchObject({ kind: 'misplaced', seq: 1 })
  })
})

test('a chain can be verified without the database that wrote it', () => {
  const [chain] = readChains(anUnguardedLog(), 'a1')
  expect(chain && findBreak(chain)).toBeNull()
  const head = chain?.head
  const message = headMessage({
    ...(chain as Chain),
    seq: head?.seq ?? 0,
    hash: head?.hash ?? new Uint8Array(),
  })
  expect(isSignedBy(head?.publicKey ?? new Uint8Array(), message, head?.signature ?? new Uint8Array())).toBe(
    true,
  )
})

test('fields that run into each other give different hashes', () => {
  const entry = readChains(anUnguardedLog(), 'a1')[0]?.entries[0]
  if (entry === undefined) throw new Error('No entry.')
  const hash = (who: string, field: string) =>
    Buffer.from(hashEntry({ ...entry, who, field })).toString('hex')
  expect(hash('ab', 'c')).not.toBe(hash('a', 'bc'))
  expect(hash('a","b', 'c')).not.toBe(hash('a', 'b","c'))
})
