import { describe, expect, test } from 'vitest'
import {
  attachFile,
  detachFile,
  missingFiles,
  readContent,
  sha256Of,
} from '../../../electron/store/attachments.ts'
import { requireCase } from '../../../electron/store/cases.ts'
import { createCase } from '../../../electron/store/changes.ts'
import { readChains } from '../../../electron/store/log.ts'
import { fieldBesideLog } from '../../../electron/store/replay.ts'
import type { WritableDb } from '../../../electron/store/sql.ts'
import { verifyChain } from '../../../electron/store/verify.ts'
import { aCase } from '../../support/store/a-case.ts'
import { fixedSources } from '../../support/store/sources.ts'
import { aDatabase } from '../../support/store/stores.ts'

const sources = fixedSources()
const limits = { file: 100, case: 250 }
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

function attach(db: WritableDb, name: string, content: string, to: { place?: string; caseId?: string } = {}) {
  return attachFile(db, sources, {
    caseId: to.caseId ?? 'a1',
    id: `f-${name.replaceAll('.', '-')}`,
    name,
    belongsTo: to.place,
    bytes: bytesOf(content),
    addedAt: '2026-03-02T09:00:00+01:00',
    limits,
    who: 'Eva',
    page: 'anbud',
  })
}

const detach = (db: WritableDb, attachment: string, caseId = 'a1') =>
  detachFile(db, sources, { caseId, attachment, who: 'Eva', page: 'anbud' })

const contents = (db: WritableDb): unknown => db.prepare('SELECT count(*) FROM file_contents').pluck().get()
const everything = (db: WritableDb) => [requireCase(db, 'a1'), readChains(db, 'a1'), contents(db)]
const logged = (db: WritableDb) =>
  readChains(db, 'a1').flatMap(({ entries }) => entries.map(({ field, value }) => `${field} ${value ?? ''}`))

/** The database of other tests has a case that was not logged when it was made. */
function aLoggedCase(): WritableDb {
  const db = aDatabase(sources)
  createCase(db, sources, { document: aCase('b2'), changes: [], who: 'Eva', page: 'start' })
  return db
}

describe('a file that is kept', () => {
  test('is listed with size, hash and place, and comes out as it went in', () => {
    const db = aDatabase(sources)
    const { outcome, case: found } = attach(db, 'offert.pdf', '%PDF-1.7', { place: 'suppliers.s1.bid' })
    expect(outcome).toBe('added')
    const sha256 = sha256Of(bytesOf('%PDF-1.7'))
    expect(found.attachments).toEqual([
      {
        id: 'f-offert-pdf',
        name: 'offert.pdf',
        size: 8,
        sha256,
        belongsTo: 'suppliers.s1.bid',
        addedAt: '2026-03-02T09:00:00+01:00',
      },
    ])
    expect(requireCase(db, 'a1')).toMatchObject({ case: found, page: 'anbud' })
    expect(Buffer.from(readContent(db, sha256) ?? []).toString()).toBe('%PDF-1.7')
  })

  test('has its name and hash in a log that verifies and agrees with the case', () => {
    const db = aDatabase(sources)
    const { case: found } = attach(db, 'offert.pdf', 'x')
    expect(logged(db).join('\n')).toContain('attachments.f-offert-pdf.name {"new":"offert.pdf","old":null}')
    expect(logged(db).join('\n')).toContain(sha256Of(bytesOf('x')))
    expect(verifyChain(db, 'a1')).toMatchObject({ ok: true })
    expect(fieldBesideLog(db, found)).not.toMatch(/^attachments/)
  })

  test('lies once, however many places and cases list it', () => {
    const db = aLoggedCase()
    expect(attach(db, 'a.pdf', 'same', { place: 'contract' }).outcome).toBe('added')
    expect(attach(db, 'b.pdf', 'same', { place: 'notice' }).outcome).toBe('added')
    expect(attach(db, 'c.pdf', 'same', { caseId: 'b2' }).outcome).toBe('added')
    expect(contents(db)).toBe(1)
  })

  test('is not listed twice at one place, whatever it is called', () => {
    const db = aDatabase(sources)
    attach(db, 'a.pdf', 'same', { place: 'contract' })
    const before = everything(db)
    expect(attach(db, 'b.pdf', 'same', { place: 'contract' }).outcome).toBe('there')
    expect(everything(db)).toEqual(before)
  })
})

describe('limits', () => {
  test.each([
    ['an empty file', '', 'är tom'],
    ['a file over the limit', 'x'.repeat(101), 'spara den i diariet och ange var'],
  ])('%s is refused, and nothing is kept', (_, content, sentence) => {
    const db = aDatabase(sources)
    const before = everything(db)
    expect(() => attach(db, 'a.pdf', content)).toThrow(
      expect.objectContaining({ code: 'invalid', message: expect.stringContaining(sentence) }),
    )
    expect(everything(db)).toEqual(before)
  })

  test('a file of exactly the limit is kept', () => {
    expect(attach(aDatabase(sources), 'a.pdf', 'x'.repeat(100)).outcome).toBe('added')
  })

  test('a case is full at its limit; bytes that it has already take no more room', () => {
    const db = aDatabase(sources)
    attach(db, 'a.pdf', 'a'.repeat(100))
    attach(db, 'b.pdf', 'b'.repeat(100))
    expect(() => attach(db, 'c.pdf', 'c'.repeat(51))).toThrow(/tillsammans: spara den i diariet/)
    expect(attach(db, 'a-again.pdf', 'a'.repeat(100), { place: 'contract' }).outcome).toBe('added')
    expect(attach(db, 'd.pdf', 'd'.repeat(50)).outcome).toBe('added')
    expect(requireCase(db, 'a1').case.attachments).toHaveLength(4)
  })
})

describe('taking away', () => {
  test('takes the bytes when no case lists them, and not before', () => {
    const db = aLoggedCase()
    const { case: found } = attach(db, 'a.pdf', 'same')
    attach(db, 'c.pdf', 'same', { caseId: 'b2' })
    expect(detach(db, 'f-a-pdf').case.attachments).toEqual([])
    expect(contents(db)).toBe(1)
    expect(missingFiles(db, found)).toEqual([])
    detach(db, 'f-c-pdf', 'b2')
    expect(contents(db)).toBe(0)
    expect(missingFiles(db, found)).toEqual(['f-a-pdf'])
  })

  test('leaves name and hash in the log, which still verifies', () => {
    const db = aDatabase(sources)
    attach(db, 'a.pdf', 'bytes')
    detach(db, 'f-a-pdf')
    expect(logged(db).join('\n')).toContain('attachments.f-a-pdf.name {"new":null,"old":"a.pdf"}')
    expect(logged(db).join('\n')).toContain(`{"new":null,"old":"${sha256Of(bytesOf('bytes'))}"}`)
    expect(verifyChain(db, 'a1')).toMatchObject({ ok: true })
  })

  test('of what is not listed changes nothing', () => {
    const db = aDatabase(sources)
    attach(db, 'a.pdf', 'bytes')
    const before = everything(db)
    detach(db, 'f-other')
    expect(everything(db)).toEqual(before)
  })
})

describe('content that is not what it was', () => {
  test('is put back by the same file, and the case is not changed', () => {
    const db = aDatabase(sources)
    const { case: found } = attach(db, 'a.pdf', 'bytes')
    db.exec('DELETE FROM file_contents')
    expect(missingFiles(db, found)).toEqual(['f-a-pdf'])
    expect(readContent(db, sha256Of(bytesOf('bytes')))).toBeNull()
    expect(attach(db, 'a.pdf', 'bytes').outcome).toBe('restored')
    expect(missingFiles(db, found)).toEqual([])
    expect(requireCase(db, 'a1').case).toEqual(found)
  })

  test('is refused where the bytes have been changed behind the program, and mended by the same file', () => {
    const db = aDatabase(sources)
    attach(db, 'a.pdf', 'bytes')
    expect(() => db.exec(`UPDATE file_contents SET bytes = x'00'`)).toThrow('never changed')
    db.exec(`DROP TRIGGER file_contents_are_not_changed; UPDATE file_contents SET bytes = x'00'`)
    const sha256 = sha256Of(bytesOf('bytes'))
    expect(() => readContent(db, sha256)).toThrow(expect.objectContaining({ code: 'storage' }))
    expect(attach(db, 'a.pdf', 'bytes').outcome).toBe('restored')
    expect(readContent(db, sha256)).toEqual(Buffer.from('bytes'))
  })
})

test.each([
  ['the content', 'INSERT ON file_contents'],
  ['the case', 'UPDATE ON cases'],
  ['the log', 'INSERT ON log'],
  ['the head', 'INSERT ON chain_heads'],
])('where %s cannot be written, nothing of a file is', (_, what) => {
  const db = aDatabase(sources)
  const before = everything(db)
  db.exec(`CREATE TRIGGER t BEFORE ${what} BEGIN SELECT RAISE(ABORT, 'no'); END`)
  expect(() => attach(db, 'a.pdf', 'bytes')).toThrow('no')
  expect(everything(db)).toEqual(before)
})

test.each([
  ['the content', 'DELETE ON file_contents'],
  ['the case', 'UPDATE ON cases'],
  ['the log', 'INSERT ON log'],
])('where %s cannot be written, nothing is taken away', (_, what) => {
  const db = aDatabase(sources)
  attach(db, 'a.pdf', 'bytes')
  const before = everything(db)
  db.exec(`CREATE TRIGGER t BEFORE ${what} BEGIN SELECT RAISE(ABORT, 'no'); END`)
  expect(() => detach(db, 'f-a-pdf')).toThrow('no')
  expect(everything(db)).toEqual(before)
})
