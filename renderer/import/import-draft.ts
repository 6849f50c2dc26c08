import {
  findHeaderRow,
  guessColumns,
  withKind,
  type Column,
  type ColumnWords,
  type HeadingMapping,
} from '../../src/domain/csv/columns.ts'
import {
  readCsv,
  type Csv,
  type CsvRow,
  type Delimiter,
  type MostRows,
} from '../../src/domain/csv/read-csv.ts'
import { parsed, type Parsed } from '../../src/domain/parsed.ts'
import { decodeFile, type Encoding } from './decode-file.ts'

/** A kind of list that can be brought in: what its columns hold, and how its rows are read. */
export interface ListKind<K extends string, R> {
  readonly words: ColumnWords<K>
  /** What each kind of column is called on the page. */
  readonly names: Readonly<Record<K, string>>
  /** What becomes of a column that is none of the kinds. */
  readonly unused: string
  readonly read: (rows: readonly CsvRow[], headerRow: number, columns: readonly Column<K>[]) => R
  readonly most?: MostRows
}

/** A file that has been chosen and is not yet brought in: how it was read, and what would become of it. */
export interface ImportDraft<K extends string, R> {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly encoding: Encoding
  readonly csv: Csv
  readonly headerRow: number
  readonly columns: readonly Column<K>[]
  readonly read: R
}

/** How the person wants the file read, where the guess was wrong. */
export interface Wishes {
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  readonly headerRow?: number
}

/** Reads a file as a kind of list: by the wishes, else as it seems to be. Columns as they were chosen the last time. */
export function draftOf<K extends string, R>(
  kind: ListKind<K, R>,
  file: Pick<ImportDraft<K, R>, 'fileName' | 'bytes'>,
  remembered: HeadingMapping<K> | undefined,
  wishes: Wishes = {},
): Parsed<ImportDraft<K, R>> {
  const decoded = decodeFile(file.bytes, wishes.encoding)
  if (!decoded.ok) return decoded
  const csv = readCsv(decoded.value.text, wishes.delimiter, kind.most)
  if (!csv.ok) return csv
  const headerRow = wishes.headerRow ?? findHeaderRow(kind.words, csv.value.rows)
  const columns = guessColumns(kind.words, csv.value.rows, headerRow, remembered)
  return parsed(withColumns(kind, { ...file, ...decoded.value, csv: csv.value, headerRow }, columns))
}

/** The draft with a column given another meaning. */
export const mapColumn = <K extends string, R>(
  kind: ListKind<K, R>,
  draft: ImportDraft<K, R>,
  index: number,
  meaning: K | null,
): ImportDraft<K, R> => withColumns(kind, draft, withKind(draft.columns, index, meaning))

const withColumns = <K extends string, R>(
  kind: ListKind<K, R>,
  draft: Omit<ImportDraft<K, R>, 'columns' | 'read'>,
  columns: readonly Column<K>[],
): ImportDraft<K, R> => ({ ...draft, columns, read: kind.read(draft.csv.rows, draft.headerRow, columns) })

/** What stands first in a column, as it stands: enough to see what it holds. */
export function samplesOf(
  { csv, headerRow }: { readonly csv: Csv; readonly headerRow: number },
  index: number,
): readonly string[] {
  const texts = csv.rows
    .filter(({ number }) => number > headerRow)
    .map(({ cells }) => (cells[index] ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
  return [...new Set(texts)].slice(0, 3)
}
