import { readCsv } from '../../domain/csv/read-csv.ts'
import { parsed, unreadable, type Parsed } from '../../domain/parsed.ts'
import { headings } from './list.ts'

/** A colleague's list as it was saved in their program: shown beside one's own, and no cases of this computer. */
export interface ForeignList {
  readonly fileName: string
  /** A cell for each of the list's own columns, in their order. */
  readonly rows: readonly (readonly string[])[]
}

/** Where a row came from, as the last column of a list that was gathered. */
export const fromHeading = 'Ur fil'

/** The rows of a list that the program itself has saved, alone or gathered. Problem: it is another file. */
export function readDeviationList(fileName: string, text: string): Parsed<ForeignList> {
  const csv = readCsv(text)
  if (!csv.ok) return csv
  const [head, ...rows] = csv.value.rows
  const at = headings.map((heading) => head?.cells.findIndex((cell) => cell.trim() === heading) ?? -1)
  const lacking = headings.filter((_, index) => at[index] === -1)
  if (lacking.length > 0)
    return unreadable(
      `Filen ”${fileName}” är ingen lista över avvikelser från Direktlots: ${lacking.length === headings.length ? 'inga av kolumnerna finns' : `${lacking.join(', ')} saknas`}. Be kollegan trycka på Spara listan som CSV på sidan Avvikelser.`,
    )
  return parsed({ fileName, rows: rows.map(({ cells }) => at.map((column) => plain(cells[column] ?? ''))) })
}

/** Without the apostrophe that keeps a spreadsheet from running a cell as a formula: the list gets its own when it is saved. */
const plain = (cell: string): string => (/^'[\s\u00A0]*[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

const dayColumn = headings.indexOf('Beslutsdag')

/** Those of a year; all where none is named. What is not decided has no year yet. */
export const foreignInYear = ({ rows }: ForeignList, year: string | null): ForeignList['rows'] =>
  year === null ? rows : rows.filter((cells) => cells[dayColumn]?.startsWith(year) === true)

/** The years that the lists have. */
export const foreignYears = (lists: readonly ForeignList[]): readonly string[] =>
  lists.flatMap(({ rows }) => rows.flatMap((cells) => /^\d{4}/.exec(cells[dayColumn] ?? '')?.[0] ?? []))

/**
 * One's own rows with those of colleagues, the headings first, and last in each row which file it is out of; one's own as they
 * are where there is nothing to gather.
 */
export function gathered(
  own: readonly (readonly string[])[],
  lists: readonly ForeignList[],
  year: string | null,
): readonly (readonly string[])[] {
  if (lists.length === 0) return own
  const [head = headings, ...rows] = own
  return [
    [...head, fromHeading],
    ...rows.map((cells) => [...cells, 'Den här datorn']),
    ...lists.flatMap((list) => foreignInYear(list, year).map((cells) => [...cells, list.fileName])),
  ]
}
