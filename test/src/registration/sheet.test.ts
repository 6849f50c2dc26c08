import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { mailOf } from '../../../src/registration/mail.ts'
import { registrationOf, type SavedRecord } from '../../../src/registration/registration.ts'
import { sheetText } from '../../../src/registration/sheet-text.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const sheetOf = (found: Case) => registrationOf(found, evaluateCase(found, '2026-12-20'), { level: '2a' })
const sha256 = 'ab'.repeat(32)
const file = (id: string, name: string) => ({ id, name, size: 2048, sha256 })

describe('the sheet for the registrar', () => {
  it('lists an inquiry that was answered, though nobody has written when it went out, first and without a day', () => {
    const { sentOn: _day, ...inquiry } = exampleCase().inquiry
    const suppliers = exampleCase().suppliers.map(({ asked: _asked, ...one }) => one)
    const registration = sheetOf({ ...exampleCase(), inquiry, suppliers })
    expect(sheetText(registration)).toContain('1. Förfrågan\n   Skickades: dag inte antecknad')
    const nobody = suppliers.map(({ answer: _answer, bid: _bid, ...one }) => one)
    const { documents } = sheetOf({ ...exampleCase(), inquiry, suppliers: nobody })
    expect(documents.map(({ type }) => type)).not.toContain('inquiry')
  })

  it('says of no document where it is, unless somebody has written that', () => {
    expect(sheetText(sheetOf(exampleCase()))).toContain('Fil saknas – fråga handläggaren')
    const inquiry = { ...exampleCase().inquiry, evidence: 'Brevlådan inkop@example.se' }
    const bid = sheetOf({ ...exampleCase(), inquiry }).documents.find(({ type }) => type === 'bid')
    expect(bid?.where).toEqual(['Brevlådan inkop@example.se'])
  })

  it('says that the record is a draft, and of several versions which to file', () => {
    const open = answered(exampleCase(), { 'award.reason': '' })
    expect(sheetOf(exampleCase()).draft).toBeNull()
    expect(sheetText(sheetOf(open))).toContain('UTKAST')
    expect(mailOf(sheetOf(open), [], []).body).toMatch(/UTKAST[^]*Vänliga hälsningar/)
    const row = (no: number) => ({
      id: `v${no}`,
      no,
      at: `2026-12-1${no}T10:00:00+01:00`,
      sha256,
      size: 1,
      level: '2a' as const,
      caseSha256: sha256,
      logSha256: sha256,
    })
    const record = { ...exampleCase().record, versions: [row(1), row(2)] }
    const found = { ...exampleCase(), record }
    const last = (saved: SavedRecord | null) =>
      registrationOf(found, evaluateCase(found, '2026-12-20'), { level: '3a', saved }).documents.at(-1)
    expect(last({ no: 2, name: 'x-v2.pdf', isCurrent: true })).toMatchObject({
      // A mail or a bundle has it by another name than it was saved as.
      files: [{ name: 'Kalibrering-av-infusionspumpar_2026-12-12_Dokumentation-direktupphandling-v2.pdf' }],
      where: [
        'Sparad som x-v2.pdf',
        'Version 2, den senast sparade: lämna in den',
        'Tidigare: version 1 (2026-12-11)',
      ],
    })
    expect(last({ no: 2, name: 'x-v2.pdf', isCurrent: false })?.where[1]).toContain('spara PDF:en igen')
    expect(last(null)?.where).toEqual(['PDF:en är inte sparad än'])
  })

  it('copies no word that nobody knows the plan, and tells a region nothing of those without an archive act', () => {
    const { facts, notes } = sheetOf(exampleCase())
    expect(facts.find(({ id }) => id === 'keep')?.copy).toBeNull()
    expect(notes.join(' ')).not.toContain('arkivlagen')
    const company = { ...exampleCase().authority, profile: 'law-only', name: 'Provbolaget AB (exempel)' }
    expect(sheetOf({ ...exampleCase(), authority: company }).notes.join(' ')).toContain('arkivlagen')
  })

  it('gives the files that belong to the case no number of their own, and has what was set aside last', () => {
    const stray = {
      ...file('s', 'lunch.docx'),
      aside: { at: '2026-12-12T10:00:00+01:00', reason: 'Fel fil' },
    }
    const attachments = [stray, file('b', 'b.pdf'), file('c', 'c.pdf')]
    const others = sheetOf({ ...exampleCase(), attachments }).documents.filter(({ type }) => type === 'other')
    expect(others.map(({ title }) => title)).toEqual([
      'Bilaga: b.pdf',
      'Bilaga: c.pdf',
      'Fil som inte hör hit: lunch.docx. Fel fil',
    ])
  })
})
