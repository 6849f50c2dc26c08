import { describe, expect, it } from 'vitest'
import { findHeaderRow, guessColumns } from '../../../../src/domain/csv/columns.ts'
import { readCsv } from '../../../../src/domain/csv/read-csv.ts'
import { hasIdentity, supplierWords } from '../../../../src/domain/suppliers/columns.ts'
import { mergeInto } from '../../../../src/domain/suppliers/merge.ts'
import { draftKey, readLedger } from '../../../../src/domain/suppliers/read-ledger.ts'
import type { RegisteredSupplier } from '../../../../src/domain/suppliers/supplier.ts'

function columnsOf(text: string) {
  const csv = readCsv(text)
  if (!csv.ok) throw new Error(csv.problem)
  const { rows } = csv.value
  const headerRow = findHeaderRow(supplierWords, rows)
  return { rows, headerRow, columns: guessColumns(supplierWords, rows, headerRow) }
}

const read = (text: string) => {
  const { rows, headerRow, columns } = columnsOf(text)
  return readLedger(rows, headerRow, columns)
}

const into = (register: readonly RegisteredSupplier[], text: string) => {
  let next = 0
  return mergeInto(register, read(text).suppliers, draftKey, () => `id-${(next += 1)}`)
}

describe('the columns of a supplier ledger', () => {
  it.each([
    ['Levnr;Leverantör;Org.nr;Fakturanr;Belopp', ['ledgerNr', 'name', 'orgNr', null, null]],
    ['Leverantörsnummer;Leverantörsnamn;Momsreg.nr;E-post', ['ledgerNr', 'name', 'vatNr', 'email']],
    ['Vendor no.;Vendor name;VAT number;Country', ['ledgerNr', 'name', 'vatNr', 'country']],
    ['Namn;Organisationsnr;Kontaktperson;Telefon', ['name', 'orgNr', 'contactName', 'phone']],
  ])('%s', (headings, kinds) => {
    const { columns } = columnsOf(`${headings}\n${headings.replaceAll(/[^;]+/g, 'x')}\n`)
    expect(columns.map(({ kind }) => kind)).toEqual(kinds)
    expect(hasIdentity(columns)).toBe(true)
  })

  it('need a name or a number', () => {
    expect(hasIdentity(columnsOf('E-post;Telefon\nx;y\n').columns)).toBe(false)
  })
})

describe('a supplier ledger', () => {
  it('has each number once, with every contact and other name, and says which rows they were', () => {
    const found = read(
      'Leverantör;Orgnr;E-post\nAlfa AB;559999-9009;a@alfa.example\nALFA AKTIEBOLAG;5599999009;b@alfa.example\nBeta AB;559999-9108;\nAlfa Service AB;SE559999900901;A@alfa.example\n',
    )
    expect(found.suppliers).toEqual([
      {
        name: 'Alfa AB',
        orgNr: '559999-9009',
        otherNames: ['Alfa Service AB'],
        contacts: [{ email: 'a@alfa.example' }, { email: 'b@alfa.example' }],
      },
      { name: 'Beta AB', orgNr: '559999-9108', contacts: [] },
    ])
    expect(found.same.map(({ rows }) => rows)).toEqual([[2, 3, 5]])
  })

  it('keeps a wrong number as it stands, row by row, and never as a number', () => {
    const found = read('Leverantör;Orgnr\nAlfa AB;559999-9008\nAlfa AB;559999-9007\nBeta AB;559999-9108\n')
    expect(found.suppliers.map(({ orgNr, unread }) => [orgNr, unread?.orgNr])).toEqual([
      [undefined, '559999-9008'],
      [undefined, '559999-9007'],
      ['559999-9108', undefined],
    ])
    expect(found.problems.map(({ row, text, sentence }) => [row, text, sentence.slice(0, 16)])).toEqual([
      [2, '559999-9008', 'Kontrollsiffran '],
      [3, '559999-9007', 'Kontrollsiffran '],
    ])
  })

  it('takes a foreign supplier’s number as it stands, without fault', () => {
    const found = read('Leverantör;Orgnr;Land\nNordlys AS;NO 999 888 777;NO\nAlfa AB;559999-9009;Sverige\n')
    expect(found.suppliers).toEqual([
      { name: 'Nordlys AS', foreignId: 'NO 999 888 777', country: 'NO', contacts: [] },
      { name: 'Alfa AB', orgNr: '559999-9009', contacts: [] },
    ])
    expect(found.problems).toEqual([])
  })

  it('says which rows name nobody', () => {
    expect(read('Leverantör;Orgnr\nAlfa AB;559999-9009\n;;\nSumma;\n-;-\n').nameless).toEqual([5])
  })
})

describe('a ledger put into the register', () => {
  const alfa: RegisteredSupplier = {
    id: 'alfa',
    name: 'Alfa AB',
    orgNr: '559999-9009',
    contacts: [{ email: 'a@alfa.example' }],
    notes: 'Ring före leverans.',
    typedIn: { caseId: 'c', rowId: 'r' },
  }

  it('fills in what is empty and overwrites nothing', () => {
    const merge = into(
      [alfa],
      'Levnr;Leverantör;Orgnr;E-post;Anteckning\n7;Alfa Service AB;5599999009;b@alfa.example;Annat\n8;Beta AB;559999-9108;;\n',
    )
    expect(merge).toMatchObject({ added: 1, filled: 1, known: 0 })
    expect(merge.register[0]).toEqual({
      id: 'alfa',
      name: 'Alfa AB',
      orgNr: '559999-9009',
      ledgerNr: '7',
      otherNames: ['Alfa Service AB'],
      contacts: [{ email: 'a@alfa.example' }, { email: 'b@alfa.example' }],
      notes: 'Ring före leverans.',
    })
  })

  it('twice is there once, also where its numbers cannot be read', () => {
    const text = 'Leverantör;Orgnr\nAlfa AB;559999-9008\nBeta AB;559999-9108\nGamma;\n'
    const once = into([], text)
    expect(once).toMatchObject({ added: 3, filled: 0, known: 0 })
    expect(into(once.register, text)).toEqual({ register: once.register, added: 0, filled: 0, known: 3 })
  })
})
