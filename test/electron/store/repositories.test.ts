import { expect, test } from 'vitest'
import {
  insertCase,
  listCases,
  readCase,
  requireCase,
  saveDocument,
  savePosition,
} from '../../../electron/store/cases.ts'
import { clearDrafts, listDrafts, putDraft } from '../../../electron/store/drafts.ts'
import { readOffice, saveOffice } from '../../../electron/store/office.ts'
import { readSettings, saveSettings } from '../../../electron/store/settings.ts'
import { aCase } from '../../support/store/a-case.ts'
import { fixedSources } from '../../support/store/sources.ts'
import { aDatabase } from '../../support/store/stores.ts'

const at = (minute: number) => `2026-03-02T09:${String(minute).padStart(2, '0')}:00.000Z`
const refusal = (code: string) => expect.objectContaining({ code })

test('a case is read as it was stored', () => {
  const db = aDatabase(fixedSources())
  saveDocument(db, { id: 'a1', document: aCase('a1', 'Å"\n😀'), page: 'value', savedAt: at(5) })
  expect(readCase(db, 'a1')).toEqual({
    kind: 'case',
    id: 'a1',
    case: aCase('a1', 'Å"\n😀'),
    page: 'value',
    createdAt: '2026-03-02T08:00:00.000Z',
    savedAt: at(5),
  })
  expect(readCase(db, 'b2')).toBeNull()
  expect(() => requireCase(db, 'b2')).toThrow(refusal('not-found'))
})

test('a case that could not be opened again is not stored', () => {
  const db = aDatabase(fixedSources())
  const broken = { ...aCase('a1'), createdAt: 'igår' }
  expect(() => saveDocument(db, { id: 'a1', document: broken, page: 'start', savedAt: at(1) })).toThrow()
  expect(() => saveDocument(db, { id: 'a1', document: aCase('b2'), page: 'start', savedAt: at(1) })).toThrow(
    /b2/,
  )
  expect(() => saveDocument(db, { id: 'b2', document: aCase('b2'), page: 'start', savedAt: at(1) })).toThrow(
    /Expected 1/,
  )
  expect(requireCase(db, 'a1').case).toEqual(aCase('a1'))
})

test('a second case with the same id is refused and the first stays', () => {
  const db = aDatabase(fixedSources())
  const again = { id: 'a1', document: aCase('a1', 'Ny'), page: 'start', createdAt: at(1) }
  expect(() => insertCase(db, again)).toThrow(refusal('invalid'))
  expect(requireCase(db, 'a1').case).toEqual(aCase('a1'))
})

test('the case written to last comes first, also when only a draft was written', () => {
  const db = aDatabase(fixedSources())
  for (const [id, minute] of [
    ['b2', 1],
    ['c3', 2],
  ] as const)
    insertCase(db, { id, document: aCase(id), page: 'start', createdAt: at(minute) })
  expect(listCases(db).cases.map((row) => row.id)).toEqual(['c3', 'b2', 'a1'])
  putDraft(db, { caseId: 'a1', path: 'subject.title', text: 'S', page: 'start', savedAt: at(3) })
  expect(listCases(db).cases.map((row) => [row.id, row.savedAt])).toEqual([
    ['a1', at(3)],
    ['c3', at(2)],
    ['b2', at(1)],
  ])
})

test.each([
  ['JSON of another shape', '{"format":"direktlots-case/1"}'],
  ['the document of another case', JSON.stringify(aCase('b2'))],
  ['an unknown key', JSON.stringify({ ...aCase('a1'), extra: 1 })],
])('%s is answered as damaged and kept', (_, document) => {
  const db = aDatabase(fixedSources())
  insertCase(db, { id: 'ok', document: aCase('ok'), page: 'start', createdAt: at(1) })
  db.prepare(`UPDATE cases SET document = ? WHERE id = 'a1'`).run(document)
  const { cases, damaged } = listCases(db)
  expect(cases.map((row) => row.id)).toEqual(['ok'])
  expect(damaged).toMatchObject([{ id: 'a1', sentence: expect.stringContaining('it-stöd') }])
  expect(() => requireCase(db, 'a1')).toThrow(refusal('storage'))
  expect(db.prepare(`SELECT document FROM cases WHERE id = 'a1'`).get()).toEqual({ document })
})

test('the place in the case is remembered', () => {
  const db = aDatabase(fixedSources())
  savePosition(db, { id: 'a1', page: 'suppliers', savedAt: at(1) })
  expect(requireCase(db, 'a1')).toMatchObject({ page: 'suppliers', savedAt: at(1) })
  expect(() => savePosition(db, { id: 'b2', page: 'start', savedAt: at(1) })).toThrow(refusal('not-found'))
})

test('the last draft of a field is kept, letter for letter, until it is cleared', () => {
  const db = aDatabase(fixedSources())
  const put = (path: string, text: string, minute: number) =>
    putDraft(db, { caseId: 'a1', path, text, page: 'value', savedAt: at(minute) })
  put('value.parts', ' 12\u0000 ', 1)
  put('subject.title', 'S', 2)
  put('subject.title', 'St', 3)
  expect(listDrafts(db, 'a1')).toEqual([
    { path: 'value.parts', text: ' 12\u0000 ', savedAt: at(1) },
    { path: 'subject.title', text: 'St', savedAt: at(3) },
  ])
  expect(requireCase(db, 'a1').page).toBe('value')
  expect(clearDrafts(db, { caseId: 'a1', paths: ['subject.title', 'unknown'] })).toBe(1)
  expect(listDrafts(db, 'a1').map((draft) => draft.path)).toEqual(['value.parts'])
})

test('a draft of an unknown case is refused', () => {
  const db = aDatabase(fixedSources())
  const draft = { caseId: 'b2', path: 'p', text: 't', page: 'start', savedAt: at(1) }
  expect(() => putDraft(db, draft)).toThrow(refusal('not-found'))
})

test('settings are read as saved; none, or what is no longer whole, is null', () => {
  const db = aDatabase(fixedSources())
  expect(readSettings(db)).toBeNull()
  const settings = {
    profile: 'region-uppsala',
    authorityName: 'Region Uppsala',
    authorityOrgNr: '232100-0024',
    unit: 'Inköp',
    userName: 'Eva Ek',
    userRole: 'Inköpare',
  }
  saveSettings(db, { settings, savedAt: at(1) })
  saveSettings(db, { settings: { ...settings, unit: 'IT' }, savedAt: at(2) })
  expect(readSettings(db)).toEqual({ ...settings, unit: 'IT' })
  db.exec(`UPDATE settings SET document = '{}'`)
  expect(readSettings(db)).toBeNull()
})

test('the office is nothing before it is saved, read as saved, and damaged when it is no longer whole', () => {
  const db = aDatabase(fixedSources())
  expect(readOffice(db)).toEqual({ is: 'none' })
  const office = {
    limits: [
      {
        id: 'l1',
        series: 'direct.LUK.concession',
        from: '2028-01-01',
        sek: 3_100_000,
        source: 'Tillkännagivande i SFS',
        by: 'Eva Ek',
        on: '2028-01-03',
      },
    ],
    former: [],
    routine: { text: 'namn: Rutin', fileName: 'rutin.yaml', readBy: 'Eva Ek', readAt: at(1) },
  }
  saveOffice(db, { office, savedAt: at(1) })
  expect(readOffice(db)).toEqual({ is: 'saved', office })
  saveOffice(db, { office: { ...office, routine: null }, savedAt: at(2) })
  expect(readOffice(db)).toMatchObject({ is: 'saved', office: { routine: null } })
  db.exec(`UPDATE office SET document = '{}'`)
  expect(readOffice(db)).toEqual({ is: 'damaged' })
})
