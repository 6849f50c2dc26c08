import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attachFile, detachFile, readContent, sha256Of } from '../../../electron/store/attachments.ts'
import { requireCase } from '../../../electron/store/cases.ts'
import { createCase } from '../../../electron/store/changes.ts'
import type { Migration } from '../../../electron/store/migrations/migration.ts'
import { migrations } from '../../../electron/store/migrations/all.ts'
import { openStore, type Store } from '../../../electron/store/open.ts'
import { verifyChain } from '../../../electron/store/verify.ts'
import { fileLimits } from '../../../src/domain/attachments/limits.ts'
import { aCase } from '../../support/store/a-case.ts'
import { fixedSources } from '../../support/store/sources.ts'
import { startWriter } from '../../support/store/processes.ts'
import { aFolder, anOpenStore } from '../../support/store/stores.ts'

const sources = fixedSources()

function attach({ db }: Pick<Store, 'db'>, bytes: Uint8Array, id = 'f1') {
  return attachFile(db, sources, {
    caseId: 'a1',
    id,
    name: 'offert.pdf',
    belongsTo: 'contract',
    bytes,
    addedAt: '2026-03-02T09:00:00+01:00',
    limits: fileLimits,
    who: 'Eva',
    page: 'start',
  })
}

function aStoreWithCase(folder: string): Store {
  const store = anOpenStore(folder, sources)
  createCase(store.db, sources, { document: aCase('a1'), changes: [], who: 'Eva', page: 'start' })
  return store
}

/** Whether the bytes stand in any file of the data folder. */
const isOnDisk = (folder: string, bytes: Buffer): boolean =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => readFileSync(join(folder, entry.name)).includes(bytes))

test('a file is there after the program has been closed and opened', () => {
  const folder = aFolder()
  const bytes = new Uint8Array(randomBytes(300_000))
  const store = aStoreWithCase(folder)
  attach(store, bytes)
  store.close()
  const { db } = anOpenStore(folder, sources)
  expect(sha256Of(readContent(db, sha256Of(bytes)) ?? new Uint8Array())).toBe(sha256Of(bytes))
})

test('a full disk is told with a sentence, and leaves neither row, log nor bytes', () => {
  const store = aStoreWithCase(aFolder())
  const { db } = store
  const before = [requireCase(db, 'a1'), verifyChain(db, 'a1')]
  db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`)
  const bytes = new Uint8Array(randomBytes(200_000))
  expect(() => attach(store, bytes)).toThrow(
    expect.objectContaining({ code: 'storage', message: expect.stringContaining('Disken är full') }),
  )
  expect([requireCase(db, 'a1'), verifyChain(db, 'a1')]).toEqual(before)
  expect(db.prepare('SELECT count(*) FROM file_contents').pluck().get()).toBe(0)
  db.pragma('max_page_count = 1000000')
  expect(attach(store, bytes).outcome).toBe('added')
})

test('what is taken away is gone from the files on disk', () => {
  const folder = aFolder()
  const store = aStoreWithCase(folder)
  const bytes = Buffer.from('ett innehåll som ingen annan fil har')
  attach(store, bytes)
  detachFile(store.db, sources, { caseId: 'a1', attachment: 'f1', who: 'Eva', page: 'start' })
  store.close()
  expect(isOnDisk(folder, bytes)).toBe(false)
})

test('files are in the copy that is made before the schema is changed', () => {
  const folder = aFolder()
  const store = aStoreWithCase(folder)
  const bytes = Buffer.from('ett innehåll som ingen annan fil har')
  attach(store, bytes)
  store.close()
  const next: Migration = {
    version: 900,
    name: 'next',
    up: (db) => db.exec('CREATE TABLE next (id INTEGER PRIMARY KEY) STRICT'),
  }
  const opened = openStore({ folder, sources, steps: [...migrations, next] })
  if (!opened.ok) throw new Error(opened.problem)
  expect(readContent(opened.db, sha256Of(bytes))).toEqual(bytes)
  opened.close()
  expect(readFileSync(join(folder, 'direktlots-before-900.sqlite')).includes(bytes)).toBe(true)
})

test.each([3, 17])(
  'after a kill at file %i or later, each promised file is whole and no other is there',
  async (count) => {
    const folder = aFolder()
    const writer = startWriter(folder, 'files')
    await writer.printed(count)
    await writer.kill()
    const promised = writer.lines().filter((line) => line.startsWith('file ')).length
    const { db } = anOpenStore(folder, fixedSources())
    const { attachments } = requireCase(db, 'a1').case
    // One that was kept but not yet answered for may be there: with its content, or not at all.
    expect([promised, promised + 1]).toContain(attachments.length)
    for (const { sha256, size } of attachments) expect(readContent(db, sha256)).toHaveLength(size)
    expect(db.prepare('SELECT count(*) FROM file_contents').pluck().get()).toBe(attachments.length)
    expect(verifyChain(db, 'a1')).toMatchObject({ ok: true })
  },
)
