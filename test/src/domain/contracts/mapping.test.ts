import { describe, expect, it } from 'vitest'
import { contractWords, isUsable } from '../../../../src/domain/contracts/columns.ts'
import { findHeaderRow, guessColumns, mappingOf, withKind } from '../../../../src/domain/csv/columns.ts'
import { readCsv, type CsvRow } from '../../../../src/domain/csv/read-csv.ts'

function rows(text: string): readonly CsvRow[] {
  const read = readCsv(text)
  if (!read.ok) throw new Error(read.problem)
  return read.value.rows
}

const kindsOf = (headings: string) =>
  guessColumns(contractWords, rows(`${headings}\nx;y\n`), 1).map(({ kind }) => kind)

describe('what a column holds', () => {
  it.each([
    ['Benämning;Leverantör', ['subject', 'supplier']],
    ['Avtalsnamn;Leverantörens org.nr', ['subject', 'orgNr']],
    ['Leverantör;Leverantör orgnr;Avtal', ['supplier', 'orgNr', 'subject']],
    ['DIARIENUMMER;Giltig fr.o.m.;Giltig t.o.m.', ['reference', 'validFrom', 'validTo']],
    ['Avtal giltigt från;Avtal giltigt till;Avtal', ['validFrom', 'validTo', 'subject']],
    ['CPV-kod (huvud);Takvärde (kr);Avropsordning', ['cpv', 'value', 'callOff']],
    ['Avtalsområde;Avtalsansvarig;Anmärkning', ['category', 'owner', null]],
    [
      'Contract name;Supplier;Valid from;Valid until;Contract no.',
      ['subject', 'supplier', 'validFrom', 'validTo', 'reference'],
    ],
    ...['Firma', 'Företag', 'Bolag', 'Motpart', 'Entreprenör'].map(
      (heading): [string, readonly (string | null)[]] => [`Avtal;${heading}`, ['subject', 'supplier']],
    ),
    ['Färg;Antal', [null, null]],
  ])('%s', (headings, kinds) => {
    expect(kindsOf(headings)).toEqual(kinds)
  })

  it('is given to one column only, the one whose heading says it best', () => {
    expect(kindsOf('Avtal nummer två;Avtalsnummer;Diarienummer')).toEqual(['subject', 'reference', null])
  })

  it('is what the person chose the last time, also that it is nothing', () => {
    const first = guessColumns(contractWords, rows('Avtal;Vad;Kommentar\nx;y;z\n'), 1)
    const chosen = withKind(withKind(first, 1, 'subject'), 2, 'callOff')
    expect(chosen.map(({ kind }) => kind)).toEqual([null, 'subject', 'callOff'])
    const next = guessColumns(
      contractWords,
      rows('Kommentar;Avtal;Vad;Leverantör\nx;y;z;å\n'),
      1,
      mappingOf(chosen),
    )
    expect(next.map(({ kind }) => kind)).toEqual(['callOff', null, 'subject', 'supplier'])
  })

  it('names columns as Excel does, also those without a heading', () => {
    const columns = guessColumns(contractWords, rows(`Avtal${';'.repeat(27)}\n${'x;'.repeat(27)}y\n`), 1)
    expect([columns[1]?.heading, columns[25]?.letter, columns[26]?.letter, columns[27]?.letter]).toEqual([
      'Kolumn B',
      'Z',
      'AA',
      'AB',
    ])
  })

  it('must be enough to tell one contract from another', () => {
    expect(isUsable(guessColumns(contractWords, rows('CPV;Värde\n1;2\n'), 1))).toBe(false)
    expect(isUsable(guessColumns(contractWords, rows('CPV;Leverantör\n1;2\n'), 1))).toBe(true)
  })
})

describe('the row of headings', () => {
  it('is found beneath title rows', () => {
    const text =
      'Region Exempel – avtalslista;;\nUttag 2026-11-01 av avtalsenheten;;\n\nAvtal;Leverantör;Till\nStolar;Sits AB;x\n'
    expect(findHeaderRow(contractWords, rows(text))).toBe(4)
  })

  it('is not a later row that happens to hold such words', () => {
    expect(findHeaderRow(contractWords, rows('Avtal;Leverantör;Till\nNamn;Företag;Slut\n'))).toBe(1)
  })

  it('is the first row as wide as the list where no heading is known', () => {
    expect(findHeaderRow(contractWords, rows('Uttag\nFärg;Form;Vikt\nröd;rund;1\nblå;lång;2\n'))).toBe(2)
  })
})
