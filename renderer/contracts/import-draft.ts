import type { ContractList } from '../../src/domain/contracts/contract.ts'
import type { ColumnKind } from '../../src/domain/contracts/columns.ts'
import { findHeaderRow, guessColumns, withKind, type Column } from '../../src/domain/contracts/mapping.ts'
import { readContracts, type ReadContracts } from '../../src/domain/contracts/read-contracts.ts'
import { readCsv, type Csv, type Delimiter } from '../../src/domain/contracts/read-csv.ts'
import { parsed, type Parsed } from '../../src/domain/parsed.ts'
import { decodeFile, type Encoding } from './decode-file.ts'

/** A file that has been chosen and is not yet the list: how it was read, and what would become of it. */
export interface ImportDraft {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly encoding: Encoding
  readonly csv: Csv
  readonly headerRow: number
  readonly columns: readonly Column[]
  readonly read: ReadContracts
}

/** How the person wants the file read, where the guess was wrong. */
export interface Wishes {
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  readonly headerRow?: number
}

/** Reads a file as a list of contracts: by the wishes, else as it seems to be. Columns as in the list there is. */
export function draftOf(
  file: Pick<ImportDraft, 'fileName' | 'bytes'>,
  list: ContractList | null,
  wishes: Wishes = {},
): Parsed<ImportDraft> {
  const decoded = decodeFile(file.bytes, wishes.encoding)
  if (!decoded.ok) return decoded
  const csv = readCsv(decoded.value.text, wishes.delimiter)
  if (!csv.ok) return csv
  const headerRow = wishes.headerRow ?? findHeaderRow(csv.value.rows)
  const columns = guessColumns(csv.value.rows, headerRow, list?.mapping)
  return parsed(withColumns({ ...file, ...decoded.value, csv: csv.value, headerRow }, columns))
}

/** The draft with a column given another meaning. */
export const mapColumn = (draft: ImportDraft, index: number, kind: ColumnKind | null): ImportDraft =>
  withColumns(draft, withKind(draft.columns, index, kind))

const withColumns = (
  draft: Omit<ImportDraft, 'columns' | 'read'>,
  columns: readonly Column[],
): ImportDraft => ({ ...draft, columns, read: readContracts(draft.csv.rows, draft.headerRow, columns) })

/** What stands first in a column, as it stands: enough to see what it holds. */
export function samplesOf({ csv, headerRow }: ImportDraft, index: number): readonly string[] {
  const texts = csv.rows
    .filter(({ number }) => number > headerRow)
    .map(({ cells }) => (cells[index] ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
  return [...new Set(texts)].slice(0, 3)
}
