import { describe, expect, it } from 'vitest'
import { proposedIn, proposedSentence } from '../../../../src/domain/attachments/described.ts'
import { readCaseFile, writeCaseFile } from '../../../../src/domain/case/case-file.ts'
import { enter } from '../../../../src/domain/case/enter.ts'
import { frozenReason } from '../../../../src/domain/case/frozen.ts'
import { noteLater } from '../../../../src/domain/case/later.ts'
import type { Attachment, Case } from '../../../../src/domain/case/schema.ts'
import { waitsUntilLeft } from '../../../../src/domain/case/waits-until-left.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const file = (more: Partial<Attachment> = {}): Attachment => ({
  id: 'f1',
  name: 'svar.eml',
  size: 1,
  sha256: 'ab'.repeat(32),
  addedAt: '2026-12-03T10:00:00+01:00',
  ...more,
})
const withFile = (more: Partial<Attachment> = {}): Case => ({ ...exampleCase(), attachments: [file(more)] })
const today = '2026-12-20'

describe('what is told of a file', () => {
  it('is kept in the case file, and a file from before there was any opens as it was', () => {
    const told = withFile({ kind: 'Mejl', on: '2026-12-03', way: 'in', party: 'Eva', said: { from: 'Eva' } })
    for (const found of [withFile(), told]) {
      const read = readCaseFile(writeCaseFile(found))
      expect(read.ok && read.case.attachments).toEqual(found.attachments)
    }
  })

  it('has a day that has been: a later one is kept as it was typed', () => {
    const [day, path] = ['2026-12-21', 'attachments.f1.on']
    const late = enter(withFile(), [{ path, text: day }], today).case
    expect([late.attachments[0]?.on, late.unread[path]]).toEqual([undefined, day])
    const now = enter(late, [{ path, text: today }], today).case
    expect([now.attachments[0]?.on, now.unread]).toEqual([today, {}])
  })

  it('makes no file of one that is not there', () => {
    const path = 'attachments.f2.kind'
    const { case: found, unknown } = enter(withFile(), [{ path, text: 'Mejl' }], today)
    expect([found, unknown]).toEqual([withFile(), [path]])
  })

  it('is the file’s own word until somebody changes it', () => {
    const said = { on: '2026-12-03', from: 'Eva', to: 'Kim' }
    expect(proposedIn({ on: '2026-12-03', way: 'in', party: 'Eva', said })).toEqual(['on', 'party'])
    expect(proposedIn({ on: '2026-12-04', way: 'out', party: 'Eva', said })).toEqual([])
    expect(proposedIn({ on: '2026-12-03' })).toEqual([])
  })

  it('is said to be the file’s own word, in a sentence', () => {
    const said = { on: '2026-12-03', from: 'Eva', to: 'Kim' }
    expect(proposedSentence({ on: '2026-12-03', way: 'out', party: 'Kim', said })).toBe(
      'Dagen och mottagaren är hämtade ur filen.',
    )
    expect(proposedSentence({ on: '2026-12-03', said })).toBe('Dagen är hämtad ur filen.')
    expect(proposedSentence({ way: 'made', party: 'Eva', said })).toBe('Namnet är hämtat ur filen.')
    expect(proposedSentence({ way: 'in', party: 'Bo', said })).toBeNull()
  })

  it('is of a kind in a word: one letter is kept as typed, and no kind', () => {
    const path = 'attachments.f1.kind'
    const { case: found } = enter(withFile(), [{ path, text: 'b' }], today)
    expect([found.attachments[0]?.kind, found.unread[path]]).toEqual([undefined, 'b'])
    expect(enter(found, [{ path, text: 'Mejl' }], today).case.attachments[0]?.kind).toBe('Mejl')
  })
})

describe('what is told of a file, once it is decided', () => {
  const told = withFile({ party: 'Eva', on: '2026-12-03' })
  const step = (before: Case, texts: Readonly<Record<string, string>>): Case =>
    noteLater(before, answered(before, texts, today), today)

  it('can be told and changed, and what was changed is noted with what stood there', () => {
    expect(frozenReason(told, 'attachments.f1.on')).toBeNull()
    const now = step(told, { 'attachments.f1.party': 'Bo', 'attachments.f1.kind': 'Mejl' })
    expect(now.later?.map(({ field, was }) => [field, was])).toEqual([['attachments.f1.party', 'Eva']])
    // Half a word would be noted.
    expect(waitsUntilLeft(told, 'attachments.f1.party')).toBe(true)
  })

  it('is no later change of a file that came after it', () => {
    const late = withFile({ party: 'Eva', addedAt: '2026-12-18T10:00:00+01:00' })
    expect(step(late, { 'attachments.f1.party': 'Bo' }).later).toBeUndefined()
    expect(waitsUntilLeft(late, 'attachments.f1.party')).toBe(false)
  })

  it('goes with the file, whose name is noted', () => {
    const { later } = noteLater(told, { ...told, attachments: [] }, today)
    expect(later?.map(({ field }) => field)).toEqual(['attachments.f1.name'])
  })

  it('stands as it was where the file is of a locked bid, and in a closed case', () => {
    const bid = withFile({ belongsTo: `suppliers.${exampleCase().suppliers[0]?.id ?? ''}.bid` })
    expect(frozenReason(bid, 'attachments.f1.on')).toMatch(/Anbuden är låsta/)
    const closed = { ...told, record: { ...told.record, closedOn: '2026-12-20' } }
    expect(frozenReason(closed, 'attachments.f1.on')).toMatch(/avslutades/)
  })
})
