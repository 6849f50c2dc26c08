import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { requireCase } from '../../../electron/store/cases.ts'
import { listDrafts, putDraft } from '../../../electron/store/drafts.ts'
import { verifyChain } from '../../../electron/store/verify.ts'
import { fixedSources } from '../../support/store/sources.ts'
import { startWriter } from '../../support/store/processes.ts'
import { aFolder, anOpenStore, databaseFiles, problemOf } from '../../support/store/stores.ts'

/** The number of the last line that begins with the word. */
function lastOf(lines: readonly string[], word: string): number {
  return Number(lines.findLast((line) => line.startsWith(word))?.split(' ')[1] ?? 0)
}

test.each([1, 40, 203])('what was promised is there after a kill at line %i or later', async (count) => {
  const folder = aFolder()
  const writer = startWriter(folder, 'write')
  await writer.printed(count)
  await writer.kill()
  const lines = writer.lines()
  const [drafts, changes] = [lastOf(lines, 'draft'), lastOf(lines, 'change')]

  const { db } = anOpenStore(folder, fixedSources())
  const texts = new Map(listDrafts(db, 'a1').map((draft) => [draft.path, draft.text]))
  const title = Number(requireCase(db, 'a1').case.subject.title)
  // A change that was made but not yet answered for may be there: all of it, or nothing.
  expect([changes, changes + 3]).toContain(title)
  for (let n = 1; n <= drafts; n += 1)
    expect(texts.get(`p${n}`), `draft ${n}`).toBe(n % 3 === 0 && n <= title ? undefined : `${n}`)
  expect(verifyChain(db, 'a1')).toEqual({
    ok: true,
    chains: title === 0 ? 0 : 1,
    entries: title / 3,
    weeded: 0,
  })
})

test('another program is refused while one holds the store, and let in when that is killed', async () => {
  const folder = aFolder()
  const holder = startWriter(folder, 'hold')
  await holder.printed(1)
  const before = databaseFiles(folder)
  expect(problemOf(folder, fixedSources())).toContain('redan öppet')
  expect(databaseFiles(folder)).toEqual(before)
  await holder.kill()
  expect(requireCase(anOpenStore(folder, fixedSources()).db, 'a1').case.subject.title).toBe('0')
})

test('a program that reads the file past the lock is in the way, and said to be', () => {
  const folder = aFolder()
  anOpenStore(folder, fixedSources()).close()
  const other = new Database(join(folder, 'direktlots.sqlite'))
  other.exec('BEGIN; SELECT * FROM cases')
  expect(problemOf(folder, fixedSources())).toContain('redan öppet')
  other.close()
})

test('a full disk is refused with a sentence, and what was saved before stays', () => {
  const { db } = anOpenStore(aFolder(), fixedSources())
  const at = '2026-03-02T08:00:00.000Z'
  db.exec(`INSERT INTO cases VALUES ('a1', '{}', 'start', '${at}', '${at}')`)
  const put = (text: string) =>
    putDraft(db, { caseId: 'a1', path: 'subject.title', text, page: 'start', savedAt: at })
  put('kort')
  db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`)
  expect(() => put('lång '.repeat(10_000))).toThrow(
    expect.objectContaining({ code: 'storage', message: expect.stringContaining('Disken är full') }),
  )
  expect(listDrafts(db, 'a1')).toEqual([{ path: 'subject.title', text: 'kort', savedAt: at }])
  db.pragma('max_page_count = 1000000')
  put('lång '.repeat(10_000))
  expect(listDrafts(db, 'a1')[0]?.text).toHaveLength(50_000)
})
