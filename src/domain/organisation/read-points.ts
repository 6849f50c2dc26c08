import type { Column } from '../csv/columns.ts'
import type { CsvRow } from '../csv/read-csv.ts'
import { cellText, readRows, type RowProblem } from '../csv/read-rows.ts'
import { parseDate } from '../local-date.ts'
import { parsed, type Parsed } from '../parsed.ts'
import { parseLine } from '../text.ts'
import type { PointColumn } from './columns.ts'
import type { DelegationPoint } from './organisation.ts'
import { parseCategories, parseDecision, parseUpTo } from './read-point.ts'
import { problemOf } from './read-posts.ts'

/** A row of a delegation order, as it was read. The unit tells which of the posts of a title it is for. */
export interface PointRow extends Partial<Omit<DelegationPoint, 'id' | 'post'>> {
  readonly row: number
  readonly unit?: string
}

export interface ReadPoints {
  readonly rows: readonly PointRow[]
  readonly problems: readonly RowProblem[]
}

/** Reads a delegation order, cell by cell. Each row that cannot be used is a problem with what to do. */
export function readPoints(
  rows: readonly CsvRow[],
  headerRow: number,
  columns: readonly Column<PointColumn>[],
): ReadPoints {
  const read = readRows(rows, headerRow, columns, readCell)
  const found = read.map(({ row, cells }): PointRow => Object.assign({ row }, ...cells))
  return {
    rows: found,
    problems: [...read.flatMap(({ problems }) => problems), ...found.flatMap(rowProblem)].toSorted(
      (a, b) => a.row - b.row,
    ),
  }
}

function rowProblem({ row, point, title, from, to }: PointRow): readonly RowProblem[] {
  const text = [point, title].filter((one) => one !== undefined).join(', ')
  if (point === undefined) return [problemOf(row, text, 'Skriv punktens nummer i delegationsordningen.')]
  if (title === undefined) return [problemOf(row, text, 'Skriv vilken befattning som får besluta.')]
  if (from !== undefined && to !== undefined && to < from)
    return [problemOf(row, text, `Slutar ${to}, före sin första dag ${from}. Rätta en av dagarna.`)]
  return []
}

type Cell = Partial<Omit<PointRow, 'row'>>

function readCell(kind: PointColumn, cell: string): Parsed<Cell> {
  if (kind === 'decision') return held('decision', parseDecision(cell))
  if (kind === 'categories') return held('categories', parseCategories(cell))
  if (kind === 'upTo') return held('upToOre', parseUpTo(cell))
  const text = cellText(cell)
  if (text === null) return parsed({})
  return held(kind, kind === 'from' || kind === 'to' ? parseDate(text) : parseLine(text))
}

const held = <K extends keyof Cell>(key: K, read: Parsed<Cell[K]>): Parsed<Cell> =>
  !read.ok ? read : parsed(read.value === undefined ? {} : { [key]: read.value })
