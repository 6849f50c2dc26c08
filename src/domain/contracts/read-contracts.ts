import type { Column } from '../csv/columns.ts'
import { readRows, type RowProblem } from '../csv/read-rows.ts'
import type { CsvRow } from '../csv/read-csv.ts'
import type { ColumnKind } from './columns.ts'
import type { Contract } from './contract.ts'
import { readCell } from './read-cell.ts'

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
  columns: readonly Column<ColumnKind>[],
): ReadContracts {
  const read = readRows(rows, headerRow, columns, readCell)
  return {
    contracts: read.map(({ row, cells, unread, other }) => ({
      row,
      ...cells.reduce((all, cell) => ({ ...all, ...cell }), {}),
      ...(Object.keys(unread).length > 0 ? { unread } : {}),
      ...(other.length > 0 ? { other: [...other] } : {}),
    })),
    problems: read.flatMap(({ problems }) => problems),
  }
}
