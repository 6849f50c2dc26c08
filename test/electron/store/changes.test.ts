import { expect, test } from 'vitest'
import { requireCase } from '../../../electron/store/cases.ts'
import { applyChanges, createCase } from '../../../electron/store/changes.ts'
import { listDrafts, putDraft } from '../../../electron/store/drafts.ts'
import { readChains } from '../../../electron/store/log.ts'
import type { WritableDb } from '../../../electron/store/sql.ts'
import { verifyChain } from '../../../electron/store/verify.ts'
import { aCase } from '../../support/store/a-case.ts'
import { fixedSources } from '../../support/store/sources.ts'
import { aDatabase } from '../../support/store/stores.ts'

const sources = fixedSources()
const titled = {
  caseId: 'a1',
  before: aCase('a1'),
  after: aCase('a1', 'Stolar'),
  changes: [{ field: 'subject.title', new: 'Stolar' }],
  who: 'Eva',
  page: 'value',
  clearDrafts: ['subject.title'],
}

function withDrafts(): WritableDb {
  const db = aDatabase(sources)
  for (const path of ['subject.title', 'reason.text'])
    putDraft(db, { caseId: 'a1', path, text: 'S', page: 'start', savedAt: '2026-03-02T07:00:00.000Z' })
  return db
}

const everything = (db: WritableDb) => [requireCase(db, 'a1'), listDrafts(db, 'a1'), readChains(db, 'a1')]

test('the case, its drafts and the log change together', () => {
  const db = withDrafts()
  expect(applyChanges(db, sources, titled)).toBe('2026-03-02T08:00:00.000Z')
  expect(requireCase(db, 'a1')).toMatchObject({ case: titled.after, page: 'value' })
  expect(listDrafts(db, 'a1').map((draft) => draft.path)).toEqual(['reason.text'])
  expect(verifyChain(db, 'a1')).toMatchObject({ ok: true, entries: 1 })
})

test.each([
  ['the drafts', "CREATE TRIGGER t BEFORE DELETE ON drafts BEGIN SELECT RAISE(ABORT, 'no'); END"],
  ['the log', "CREATE TRIGGER t BEFORE INSERT ON log BEGIN SELECT RAISE(ABORT, 'no'); END"],
  ['the head', "CREATE TRIGGER t BEFORE INSERT ON chain_heads BEGIN SELECT RAISE(ABORT, 'no'); END"],
])('where %s cannot be written, nothing is', (_, trigger) => {
  const db = withDrafts()
  const before = everything(db)
  db.exec(trigger)
  expect(() => applyChanges(db, sources, titled)).toThrow('no')
  expect(everything(db)).toEqual(before)
})

test('a change to a case that has changed since is refused', () => {
  const db = withDrafts()
  applyChanges(db, sources, titled)
  const before = everything(db)
  expect(() => applyChanges(db, sources, titled)).toThrow(expect.objectContaining({ code: 'invalid' }))
  expect(everything(db)).toEqual(before)
})

test('a new case and how it began are stored together, or not at all', () => {
  const db = aDatabase(sources)
  const changes = [{ field: 'authority.profile', new: 'region-uppsala' }]
  const args = { document: aCase('b2'), changes, who: 'Eva', page: 'start' }
  createCase(db, sources, args)
  expect(verifyChain(db, 'b2')).toMatchObject({ ok: true, entries: 1 })
  expect(() => createCase(db, sources, args)).toThrow(expect.objectContaining({ code: 'invalid' }))
  expect(verifyChain(db, 'b2')).toMatchObject({ ok: true, entries: 1 })
})
