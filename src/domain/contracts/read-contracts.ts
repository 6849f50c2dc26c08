import type { ColumnKind } from './columns.ts'
import type { Contract } from './contract.ts'
import type { Column } from './mapping.ts'
import { readCell } from './read-cell.ts'
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

export interface ReadContracts {
  readonly contracts: readonly Contract[]
  readonly problems: readonly RowProblem[]
}

/**
 * Reads the rows beneath the headings. Every row that is not empty becomes a contract; a cell that cannot be read is kept
 * as it stood, and named among the problems; a column the program has no use for is kept with its heading.
 */
export function readContracts(
  rows: readonly CsvRow[],
  headerRow: number,
  columns: readonly Column[],
): ReadContracts {
  const read = rows.filter(({ number }) => number > headerRow).map((row) => readRow(row, columns))
  return {
    contracts: read.map(({ contract }) => contract),
    problems: read.flatMap(({ problems }) => problems),
  }
}

function readRow(
  row: CsvRow,
  columns: readonly Column[],
): { readonly contract: Contract; readonly problems: readonly RowProblem[] } {
  let contract: Contract = { row: row.number }
  const unread: Partial<Record<ColumnKind, string>> = {}
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
    if (cell.ok) contract = { ...contract, ...cell.value }
    else {
      unread[kind] = text
      problems.push({ row: row.number, letter, heading, text, sentence: cell.problem })
    }
  }
  if (Object.keys(unread).length > 0) contract = { ...contract, unread }
  if (other.length > 0) contract = { ...contract, other }
  return { contract, problems }
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
