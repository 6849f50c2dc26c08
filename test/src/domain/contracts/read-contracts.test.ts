import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractSchema } from '../../../../src/domain/contracts/contract.ts'
import { contractWords } from '../../../../src/domain/contracts/columns.ts'
import { findHeaderRow, guessColumns } from '../../../../src/domain/csv/columns.ts'
import { placeOf } from '../../../../src/domain/csv/read-rows.ts'
import { readContracts } from '../../../../src/domain/contracts/read-contracts.ts'
import { readCsv } from '../../../../src/domain/csv/read-csv.ts'

function read(text: string) {
  const csv = readCsv(text)
  if (!csv.ok) throw new Error(csv.problem)
  const header = findHeaderRow(contractWords, csv.value.rows)
  return readContracts(csv.value.rows, header, guessColumns(contractWords, csv.value.rows, header))
}

const headings =
  'Avtal;Leverantör;Org.nr;Avtalsnummer;Giltigt från;Giltigt till;CPV;Värde;Avrop;Kategori;Avtalsansvarig;Anmärkning'

describe('a row', () => {
  it('is read whole', () => {
    const text = `${headings}\nKalibrering av pumpar;Mätkraft AB;5599999306;RS 2025-1;31/1 2026;20281231;50421000-2, 50420000-5;1 250 000,50 kr;Direkt, rang 1;Medicinteknik;Kim Ek;Ring först\n`
    expect(read(text)).toEqual({
      problems: [],
      contracts: [
        {
          row: 2,
          subject: 'Kalibrering av pumpar',
          supplier: 'Mätkraft AB',
          orgNr: '559999-9306',
          reference: 'RS 2025-1',
          validFrom: '2026-01-31',
          validTo: '2028-12-31',
          cpv: ['50421000', '50420000'],
          valueOre: 125_000_050,
          callOff: 'Direkt, rang 1',
          category: 'Medicinteknik',
          owner: 'Kim Ek',
          other: [{ heading: 'Anmärkning', text: 'Ring först' }],
        },
      ],
    })
  })

  it.each([
    ['2026-01-31', '2026-01-31'],
    ['31/1 2026', '2026-01-31'],
    ['31.1.2026', '2026-01-31'],
    ['20260131', '2026-01-31'],
    ['2026-01-31 00:00:00', '2026-01-31'],
    ['2026-01-31T00:00:00', '2026-01-31'],
    ['31 januari 2026', '2026-01-31'],
  ])('reads the day %s', (text, day) => {
    expect(read(`Avtal;Giltigt till\nStolar;${text}\n`).contracts[0]?.validTo).toBe(day)
  })

  it.each(['tills vidare', 'Tillsvidare', 'löpande', 't.v.'])('reads %s as no last day', (text) => {
    expect(read(`Avtal;Giltigt till\nStolar;${text}\n`)).toEqual({
      contracts: [{ row: 2, subject: 'Stolar', openEnded: true }],
      problems: [],
    })
  })

  it.each(['-', '–', 'saknas', 'N/A', ''])('takes %j to say that there is nothing', (text) => {
    expect(read(`Avtal;Giltigt till;Värde\nStolar;${text};${text}\n`)).toEqual({
      contracts: [{ row: 2, subject: 'Stolar' }],
      problems: [],
    })
  })
})

describe('a cell that cannot be read', () => {
  it.each([
    ['Giltigt till', '31/2 2026', /Februari 2026 har 28 dagar/],
    ['Giltigt till', '46053', /Gör om kolumnen till datum i Excel/],
    ['Giltigt till', '26-01-31', /år-månad-dag/],
    ['Org.nr', '559999-9307', /Kontrollsiffran/],
    ['CPV', '3000000', /åtta siffror/],
    ['CPV', '50421000-2 samt 331', /åtta siffror/],
    ['Värde', '1.250.000', /Menar du/],
    ['Värde', 'enligt bilaga', /med siffror/],
  ])('in %s: %s is kept as it stood, and named with row and column', (heading, text, sentence) => {
    const { contracts, problems } = read(`Uttag\nAvtal;${heading}\nStolar;${text}\nBord;\n`)
    expect(contracts).toHaveLength(2)
    expect(Object.values(contracts[0]?.unread ?? {})).toEqual([text])
    expect(problems.map(placeOf)).toEqual([`Rad 3, kolumn B (${heading})`])
    expect(problems[0]).toMatchObject({ text, sentence: expect.stringMatching(sentence) })
  })

  it('does not take more cells than there are headings away', () => {
    expect(read('Avtal;Leverantör\nStolar;Sits AB;felplacerat\n').contracts[0]?.other).toEqual([
      { heading: 'Kolumn C', text: 'felplacerat' },
    ])
  })

  it('is also a row whose quotation marks do not pair up', () => {
    const { contracts, problems } = read('Avtal;Leverantör\n"19" skärm";Bild AB\n')
    expect(contracts[0]).toMatchObject({ subject: '19" skärm', supplier: 'Bild AB' })
    expect(problems.map(placeOf)).toEqual(['Rad 2'])
  })
})

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('2026-01-31', '31/2 2026', '1 000,5', '50421000-2', 'tills vidare', '-', '556016-0680'),
)

describe('any list', () => {
  it('loses no cell: each is read, kept as it stood, or kept with its heading', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 12, maxLength: 12 }), { minLength: 1 }), (rows) => {
        const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'))
        const csv = readCsv([headings, ...quoted].join('\n'), ';')
        if (!csv.ok) throw new Error(csv.problem)
        const { contracts, problems } = readContracts(
          csv.value.rows,
          1,
          guessColumns(contractWords, csv.value.rows, 1),
        )
        expect(contracts).toHaveLength(csv.value.rows.length - 1)
        for (const contract of contracts) contractSchema.parse(contract)
        const unread = contracts.flatMap((contract) => Object.keys(contract.unread ?? {}))
        expect(problems).toHaveLength(unread.length)
        csv.value.rows.slice(1).forEach(({ cells }, index) => {
          const { row: _row, unread: bad = {}, other = [], ...good } = contracts[index] ?? { row: 0 }
          const filled = cells.filter((text) => text.trim() !== '' && !nothing.test(text.trim())).length
          expect(Object.keys(good).length + Object.keys(bad).length + other.length).toBeGreaterThanOrEqual(
            filled,
          )
        })
      }),
    )
  })
})

const nothing = /^(?:[-–—.]+|saknas|uppgift saknas|ej angivet|n\/?a|null)$/i
