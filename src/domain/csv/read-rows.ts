import type { Parsed } from '../parsed.ts'
import type { Column } from './columns.ts'
import type { CsvRow } from './read-csv.ts'

/** What is wrong in a row: where, what stands there, and what to do. The row is kept. */
export interface RowProblem {
  readonly row: number
  /** Excel's letter; null where it is the whole row. */
  readonly letter: string | null
  readonly heading: string | null
  readonly text: string
  readonly sentence: string
}

/** A row as it was read: what its cells hold, what could not be read, and the cells that the program has no use for. */
export interface ReadRow<K extends string, T> {
  readonly row: number
  readonly cells: readonly T[]
  readonly unread: Readonly<Partial<Record<K, string>>>
  readonly other: readonly { readonly heading: string; readonly text: string }[]
  readonly problems: readonly RowProblem[]
}

/**
 * Reads the rows beneath the headings, cell by cell. A cell that cannot be read is kept as it stood and named among the
 * problems. `readCell` answers what a cell adds to its row.
 */
export const readRows = <K extends string, T>(
  rows: readonly CsvRow[],
  headerRow: number,
  columns: readonly Column<K>[],
  readCell: (kind: K, cell: string) => Parsed<T>,
): readonly ReadRow<K, T>[] =>
  rows.filter(({ number }) => number > headerRow).map((row) => readRow(row, columns, readCell))

function readRow<K extends string, T>(
  row: CsvRow,
  columns: readonly Column<K>[],
  readCell: (kind: K, cell: string) => Parsed<T>,
): ReadRow<K, T> {
  const cells: T[] = []
  const unread: Partial<Record<K, string>> = {}
  const other: { heading: string; text: string }[] = []
  const problems: RowProblem[] = row.isDoubtful ? [doubtful(row)] : []
  for (const { index, letter, heading, kind } of columns) {
    const text = (row.cells[index] ?? '').trim()
    if (text === '') continue
    if (kind === null) {
      other.push({ heading, text })
      continue
    }
    const cell = readCell(kind, text)
    if (cell.ok) cells.push(cell.value)
    else {
      unread[kind] = text
      problems.push({ row: row.number, letter, heading, text, sentence: cell.problem })
    }
  }
  return { row: row.number, cells, unread, other, problems }
}

const doubtful = (row: CsvRow): RowProblem => ({
  row: row.number,
  letter: null,
  heading: null,
  text: row.cells.join(' | '),
  sentence: 'Citattecknen går inte jämnt upp. Kontrollera att raden är rätt uppdelad.',
})

/** "Rad 7, kolumn D (Gäller till)": where a problem stands. */
export const placeOf = ({ row, letter, heading }: RowProblem): string =>
  letter === null ? `Rad ${row}` : `Rad ${row}, kolumn ${letter} (${heading ?? ''})`

/** Ways to write that there is nothing: a dash, "saknas". */
const nothing = /^(?:[-–—.]+|saknas|uppgift saknas|ej angivet|n\/?a|null)$/i

/** A cell's text on one line; null where it says that there is nothing. */
export function cellText(cell: string): string | null {
  const text = cell.replace(/\s+/g, ' ').trim()
  return text === '' || nothing.test(text) ? null : text
}
