import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { withoutPersonalNumbers } from '../../../src/record/hide-in-tree.ts'
import { recordOf } from '../../../src/record/record.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { checklistDocument } from '../../../src/vetting/checklist.ts'
import { safeNameIn, sheetName } from '../../../electron/exchange/file-names.ts'
import { caseFileName, recordName } from '../../../src/registration/file-names.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const day = '2026-12-14'
const options = { createdAt: '2026-12-14T10:02:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' }

const named = (more: Readonly<Record<string, string>> = {}): Case => ({
  ...answered(aCase('region-stockholm'), {
    'subject.title': 'Köp av 850101-1236',
    'suppliers.a.name': 'Firma 850101-1236',
    'suppliers.a.answer': 'bid',
    'suppliers.a.bid.totalOre': '110 000',
    'suppliers.a.checks.identity.result': 'clear',
    'award.supplierId': 'a',
    ...more,
  }),
  attachments: [
    {
      id: 'f',
      name: 'registrering 850101-1236.pdf',
      size: 12,
      sha256: `8501011236${'cd'.repeat(27)}`,
      belongsTo: 'suppliers.a.checks.identity',
    },
  ],
})

describe('a personal number', () => {
  it('stands nowhere in the record: not in a title, a name, or the name of a file', () => {
    const found = named()
    const text = JSON.stringify(recordOf(found, evaluateCase(found, day), options))
    expect(text).not.toContain('850101-1236')
    for (const part of ['Köp av 850101-****', 'Firma 850101-****', 'registrering 850101-****.pdf'])
      expect(text).toContain(part)
    expect(text).toContain(`8501011236${'cd'.repeat(27)}`)
  })

  it('is none in a checksum, though ten of its figures could be one: whole, in halves or shortened', () => {
    const found = named()
    const digits = '8501011236'
    const caseSha256 = `${digits}${'ab'.repeat(11)}cd${digits}${'ef'.repeat(10)}`
    const text = JSON.stringify(recordOf(found, evaluateCase(found, day), { ...options, caseSha256 }))
    expect(text).toContain(`{"term":"Ärendefilens SHA-256","value":"${caseSha256}"}`)
    expect(text).toContain(`SHA-256 ${digits}cd…`)
  })

  it('stands nowhere on the checklist', () => {
    const text = JSON.stringify(checklistDocument(named(), day, options.createdAt))
    expect(text).toContain('Firma 850101-****')
    expect(text).not.toContain('850101-1236')
  })

  it('stands in no name that is suggested for a file', () => {
    const found = named()
    for (const name of [
      caseFileName(found, day),
      recordName(found, day),
      sheetName(found, day, 'Eva Ros'),
      safeNameIn(found, 'Fråga om uppgifter Firma 850101-1236'),
    ]) {
      expect(name).toContain('850101')
      expect(name).not.toContain('1236')
    }
  })

  it('is shown where the person has said so', () => {
    const found = named({ 'suppliers.a.orgNr': '850101-1236', 'suppliers.a.masked': 'no' })
    expect(recordOf(found, evaluateCase(found, day), options).title).toContain('850101-1236')
  })
})

it('a checksum and an id are left as they are, and what stands beside them is not', () => {
  const id = '019aa01a-2c00-7000-8000-850101123612'
  const text = `a.pdf 850101-1236 (SHA-256 850101123600…) ${id} ${'8501011236'.repeat(6)}abcd`
  const tree = withoutPersonalNumbers(aCase(), {
    version: 1,
    title: text,
    author: '',
    subject: '',
    createdAt: options.createdAt,
    header: { left: '', right: '' },
    caseSha256: null,
    blocks: [],
  })
  expect(tree.title).toBe(text.replace('850101-1236', '850101-****'))
})
