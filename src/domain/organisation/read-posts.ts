import type { Column } from '../csv/columns.ts'
import type { CsvRow } from '../csv/read-csv.ts'
import { cellText, readRows, type RowProblem } from '../csv/read-rows.ts'
import { parseDate } from '../local-date.ts'
import { parsed, unreadable, type Parsed } from '../parsed.ts'
import { parseLine } from '../text.ts'
import type { PostColumn } from './columns.ts'
import { foldWords } from './in-force.ts'
import type { Unit } from './organisation.ts'

/** A row of the list: a unit, a post in it, and who holds it. Names are as they stand in the file. */
export interface PostRow {
  readonly row: number
  readonly unit?: string
  readonly kind?: Unit['kind']
  readonly within?: string
  readonly title?: string
  readonly superior?: string
  readonly name?: string
  readonly from?: string
  readonly to?: string
}

export interface ReadPosts {
  readonly rows: readonly PostRow[]
  readonly problems: readonly RowProblem[]
}

/** Reads a list of posts, cell by cell. Each row that cannot be used is a problem with what to do. */
export function readPosts(
  rows: readonly CsvRow[],
  headerRow: number,
  columns: readonly Column<PostColumn>[],
): ReadPosts {
  const read = readRows(rows, headerRow, columns, readCell)
  const found = read.map(({ row, cells }): PostRow => Object.assign({ row }, ...cells))
  return {
    rows: found,
    problems: [...read.flatMap(({ problems }) => problems), ...found.flatMap(rowProblem)].toSorted(
      (a, b) => a.row - b.row,
    ),
  }
}

/** A problem of the whole row, told by its number. */
export const problemOf = (row: number, text: string, sentence: string): RowProblem => ({
  row,
  letter: null,
  heading: null,
  text,
  sentence,
})

function rowProblem({ row, unit, title, name, superior, from, to }: PostRow): readonly RowProblem[] {
  const text = [unit, title, name].filter((one) => one !== undefined).join(', ')
  if (unit === undefined) return [problemOf(row, text, 'Skriv vilken enhet raden gäller.')]
  if (title === undefined && (name !== undefined || superior !== undefined))
    return [problemOf(row, text, 'Skriv befattningen, till exempel Enhetschef.')]
  if (from !== undefined && to !== undefined && to < from)
    return [problemOf(row, text, `Slutar ${to}, före sin första dag ${from}. Rätta en av dagarna.`)]
  return []
}

type Cell = Partial<Omit<PostRow, 'row'>>

function readCell(kind: PostColumn, cell: string): Parsed<Cell> {
  const text = cellText(cell)
  if (text === null) return parsed({})
  if (kind === 'kind') return readKind(text)
  if (kind === 'from' || kind === 'to') {
    const day = parseDate(text)
    return day.ok ? parsed({ [kind]: day.value }) : day
  }
  const words = parseLine(text)
  return words.ok ? parsed({ [kind]: words.value }) : words
}

const kindWords: Readonly<Record<Unit['kind'], RegExp>> = {
  committee: /^(?:nämnd|styrelse|kommunstyrelse|regionstyrelse|committee)$/,
  company: /^(?:bolag|aktiebolag|ab|stiftelse|company)$/,
  unit: /^(?:enhet|förvaltning|avdelning|sektion|verksamhet|område|unit|department)$/,
}

function readKind(text: string): Parsed<Cell> {
  const folded = foldWords(text)
  const kind = (Object.keys(kindWords) as Unit['kind'][]).find((key) => kindWords[key].test(folded))
  return kind === undefined
    ? unreadable(`Typen ”${text}” känner programmet inte. Skriv nämnd, bolag eller enhet.`)
    : parsed({ kind })
}
