import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delimiters, readCsv, type Delimiter } from '../../../../src/domain/csv/read-csv.ts'
import { longestText } from '../../../../src/domain/text.ts'

function rowsOf(text: string, delimiter?: Delimiter): readonly (readonly string[])[] {
  const read = readCsv(text, delimiter)
  if (!read.ok) throw new Error(read.problem)
  return read.value.rows.map(({ cells }) => cells)
}

describe('a file from Swedish Excel', () => {
  it('is divided at semicolons, with commas left in the cells', () => {
    expect(rowsOf('Avtal;Värde\r\nStolar;1 250,50\r\n')).toEqual([
      ['Avtal', 'Värde'],
      ['Stolar', '1 250,50'],
    ])
  })

  it('keeps delimiters, line breaks and doubled quotation marks inside a quoted cell', () => {
    expect(rowsOf('A;B\r\n"Stolar; bord\r\noch ""pallar""";x\r\n')).toEqual([
      ['A', 'B'],
      ['Stolar; bord\noch "pallar"', 'x'],
    ])
  })

  it('numbers rows as Excel does, with empty lines counted and cells of several lines as one row', () => {
    const read = readCsv('A;B\n\n;\n"x\ny";1\nz;2\n')
    expect(read.ok && read.value.rows.map(({ number }) => number)).toEqual([1, 4, 5])
  })

  it('is read with carriage returns alone, with a byte order mark, and with no line break at the end', () => {
    expect(rowsOf('\uFEFFA;B\rx;y')).toEqual([
      ['A', 'B'],
      ['x', 'y'],
    ])
  })

  it('takes a quotation mark inside an unquoted cell as it stands: inches', () => {
    expect(rowsOf('A;B\nSkärm 27";1\n')[1]).toEqual(['Skärm 27"', '1'])
  })
})

describe('the delimiter', () => {
  it.each([
    ['A;B,C;D\n1;2,5;3\n4;5,5;6\n', ';'],
    ['A,B,C\n"1;2",2,3\nx,y,z\n', ','],
    ['A\tB\n1;2;3\tx\n4;5\ty\n', '\t'],
    ['Avtalslista 2026\n\nA;B\n1;2\n', ';'],
    ['Bara en kolumn\nStolar, bord och pallar\nLampor\n', ','],
    ['Ett\nTvå\n', ';'],
  ])('of %j is %j', (text, delimiter) => {
    const read = readCsv(text)
    expect(read.ok && read.value.delimiter).toBe(delimiter)
  })

  it('is the one that the file names itself, or the one asked for', () => {
    expect(rowsOf('sep=,\nA,B\n1;2,3\n')).toEqual([
      ['A', 'B'],
      ['1;2', '3'],
    ])
    expect(rowsOf('A;B,C\n', ',')).toEqual([['A;B', 'C']])
  })
})

describe('files that cannot be used', () => {
  it('says that nothing is in them', () => {
    for (const text of ['', '\n\n', ';;;\n;;;\n', '\uFEFF'])
      expect(readCsv(text)).toEqual({
        ok: false,
        problem: 'Filen är tom. Kontrollera att du valde rätt fil.',
      })
  })

  it('names the row where a quotation mark never ends, rather than swallowing the rest', () => {
    const read = readCsv('A;B\nx;1\n"Skärm 27;2\ny;3\n')
    expect(read.ok ? '' : read.problem).toMatch(/^På rad 3 börjar ett citattecken/)
  })

  it('marks a row whose quotation marks do not pair up, and keeps its text', () => {
    const read = readCsv('A;B\n"19" skärm";2\nq;w\n')
    expect(read.ok && read.value.rows.map(({ isDoubtful }) => isDoubtful)).toEqual([false, true, false])
    expect(read.ok && read.value.rows[1]?.cells).toEqual(['19" skärm', '2'])
  })

  it('refuses more rows than a list of contracts has', () => {
    const read = readCsv('A;B\n'.repeat(20_001))
    expect(read.ok ? '' : read.problem).toMatch(/20001 rader/)
  })
})

const cell = fc.string({
  unit: fc.constantFrom('a', 'å', 'Ö', ' ', '"', ';', ',', '\t', '\n', '1', '-', '’'),
})
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  )
  .map((rows) => rows.map(([first = '', ...rest]) => [`x${first}`, ...rest]))

describe('any table', () => {
  it('comes back as it was written, whatever stands in its cells', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...(Object.keys(delimiters) as Delimiter[])), (rows, delimiter) => {
        const text = rows.map((cells) => cells.map(quoted).join(delimiter)).join('\r\n')
        expect(rowsOf(text, delimiter)).toEqual(rows)
      }),
    )
  })

  it('is read or refused with a sentence, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const read = readCsv(text)
        expect(read.ok ? read.value.rows.length : read.problem.length).toBeGreaterThan(0)
      }),
    )
  })
})

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

describe('a cell that is longer than a text may be', () => {
  const long = 'å'.repeat(longestText + 1)

  it.each([
    ['in a row', `Avtal;Firma\nStolar;${long}\n`, 'rad 2, kolumn B'],
    ['in the headings', `${long};Firma\nStolar;x\n`, 'rad 1, kolumn A'],
    ['behind empty rows', `Avtal;Firma\n\nStolar;x\n;;${long}\n`, 'rad 4, kolumn C'],
  ])('%s is named with its place, and with what to do', (_, text, place) => {
    const read = readCsv(text, ';')
    expect(read.ok ? '' : read.problem).toMatch(
      new RegExp(
        `^Cellen på ${place}, har 200\\s001 tecken\\. En cell får ha högst 200\\s000\\. Korta den i Excel`,
      ),
    )
  })

  it('is read where it is just as long', () => {
    expect(readCsv(`Avtal\n${long.slice(1)}\n`).ok).toBe(true)
  })
})
