import { describe, expect, it } from 'vitest'
import { contractKind, type ContractDraft } from '../../../renderer/contracts/contract-kind.ts'
import { decodeFile } from '../../../renderer/import/decode-file.ts'
import { draftOf, mapColumn, samplesOf } from '../../../renderer/import/import-draft.ts'
import type { ContractList } from '../../../src/domain/contracts/contract.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
/** Å, ä, ö and their like have the same number in Windows-1252 as in Unicode; the dash and the euro have not. */
const windows = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => ({ '–': 0x96, '€': 0x80 })[char] ?? char.charCodeAt(0))
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (char) => char.charCodeAt(0)).buffer)

describe('the letters of a file', () => {
  const text = 'Förvaltare;Ångström – 5 €\n'
  it.each([
    ['utf-8', utf8(text)],
    ['utf-8', utf8(`\uFEFF${text}`)],
    ['windows-1252', windows(text)],
    ['utf-16le', utf16(text)],
  ])('are told to be %s', (encoding, bytes) => {
    expect(decodeFile(bytes)).toEqual({ ok: true, value: { text, encoding } })
  })

  it('are read as the person says where the guess is wrong', () => {
    expect(decodeFile(utf8('å'), 'windows-1252')).toMatchObject({ value: { text: 'Ã¥' } })
  })

  it('are not those of a workbook or a picture', () => {
    const workbook = decodeFile(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14))
    expect(workbook.ok ? '' : workbook.problem).toMatch(/Spara som/)
    const old = decodeFile(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))
    expect(old.ok ? '' : old.problem).toMatch(/Spara som/)
    const picture = decodeFile(Uint8Array.of(0x89, 0x50, 0, 0))
    expect(picture.ok ? '' : picture.problem).toMatch(/ingen textfil/)
  })
})

function draft(text: string, list: ContractList | null = null): ContractDraft {
  const read = draftOf(contractKind, { fileName: 'a.csv', bytes: windows(text) }, list?.mapping)
  if (!read.ok) throw new Error(read.problem)
  return read.value
}

const text = 'Lista\n\nAvtal;Utförare;Slut\nStolar;Sits å AB;31/12 2027\nBord;Sits å AB;x\n'

describe('a file that is about to become the list', () => {
  it('shows how it was read, and what stands in its columns', () => {
    const found = draft(text)
    expect([found.encoding, found.csv.delimiter, found.headerRow]).toEqual(['windows-1252', ';', 3])
    expect(found.columns.map(({ kind }) => kind)).toEqual(['subject', null, 'validTo'])
    expect(samplesOf(found, 1)).toEqual(['Sits å AB'])
    expect(found.read.problems).toHaveLength(1)
  })

  it('is read anew when a column is given another meaning', () => {
    const found = mapColumn(contractKind, draft(text), 1, 'supplier')
    expect(found.read.contracts[0]).toMatchObject({ supplier: 'Sits å AB' })
  })

  it('has the columns of the list there is, as the person chose them', () => {
    const list: ContractList = {
      fileName: 'b.csv',
      importedAt: '2026-11-20T09:00:00.000Z',
      importedOn: '2026-11-20',
      importedBy: 'Kim Ek (exempel)',
      mapping: { Utförare: 'supplier', Slut: null },
      contracts: [],
    }
    expect(draft(text, list).columns.map(({ kind }) => kind)).toEqual(['subject', 'supplier', null])
  })

  it('keeps the headings where the person says they are', () => {
    const again = draftOf(contractKind, draft(text), undefined, { headerRow: 4 })
    expect(again.ok && again.value.columns.map(({ heading }) => heading)).toEqual([
      'Stolar',
      'Sits å AB',
      '31/12 2027',
    ])
  })
})
