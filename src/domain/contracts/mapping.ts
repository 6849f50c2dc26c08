import { columnKinds, foldHeading, headingWords, type ColumnKind } from './columns.ts'
import type { HeadingMapping } from './contract.ts'
import type { CsvRow } from './read-csv.ts'

/** A column of the file and what it holds; null: none of what the program uses. */
export interface Column {
  readonly index: number
  /** As Excel names it: A, B … AA. */
  readonly letter: string
  /** As it stands in the file, or the letter's name where the cell is empty. */
  readonly heading: string
  readonly kind: ColumnKind | null
}

/** Titles above the list are few. */
const mostTitleRows = 30

/**
 * Which row holds the headings, by its number: the first one of those in which most cells are known as headings, else the
 * first that is as wide as most of the list. Rows above it are titles.
 */
export function findHeaderRow(rows: readonly CsvRow[]): number {
  const top = rows.slice(0, mostTitleRows)
  const known = top.map(({ cells }) => cells.filter((cell) => kindScores(cell).length > 0).length)
  const most = Math.max(0, ...known)
  if (most >= 2) return top[known.indexOf(most)]?.number ?? 1
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length)
  const usual = median(widths)
  return (rows.find((_, index) => (widths[index] ?? 0) >= usual) ?? rows[0])?.number ?? 1
}

/**
 * The columns of a file with what they seem to hold: as the last list had them where the heading is the same, else by
 * their headings in Swedish or English. No kind is given twice.
 */
export function guessColumns(
  rows: readonly CsvRow[],
  headerRow: number,
  remembered: HeadingMapping = {},
): readonly Column[] {
  const cells = rows.find(({ number }) => number === headerRow)?.cells ?? []
  const width = Math.max(...rows.filter(({ number }) => number >= headerRow).map((row) => row.cells.length))
  const headings = Array.from({ length: width }, (_, index) => headingAt(cells, index))
  const kinds = assign(headings, remembered)
  return headings.map((heading, index) => ({
    index,
    letter: letterOf(index),
    heading,
    kind: kinds.get(index) ?? null,
  }))
}

/** The columns with one of them given another kind; a column that had the kind gives it up. */
export const withKind = (
  columns: readonly Column[],
  index: number,
  kind: ColumnKind | null,
): readonly Column[] =>
  columns.map((column) =>
    column.index === index
      ? { ...column, kind }
      : kind !== null && column.kind === kind
        ? { ...column, kind: null }
        : column,
  )

/** What to remember for the next list: the first column of each heading. */
export const mappingOf = (columns: readonly Column[]): HeadingMapping =>
  Object.fromEntries(columns.toReversed().map(({ heading, kind }) => [heading, kind]))

/** A contract can be told from another: its name or its supplier is among the columns. */
export const isUsable = (columns: readonly Column[]): boolean =>
  columns.some(({ kind }) => kind === 'subject' || kind === 'supplier')

function assign(
  headings: readonly string[],
  remembered: HeadingMapping,
): ReadonlyMap<number, ColumnKind | null> {
  const found = new Map<number, ColumnKind | null>()
  const isTaken = (kind: ColumnKind): boolean => [...found.values()].includes(kind)
  headings.forEach((heading, index) => {
    const kind = Object.hasOwn(remembered, heading) ? remembered[heading] : undefined
    if (kind !== undefined) found.set(index, kind === null || isTaken(kind) ? null : kind)
  })
  const guesses = headings
    .flatMap((heading, index) => kindScores(heading).map((guess) => ({ ...guess, index })))
    .toSorted((a, b) => b.score - a.score || a.index - b.index)
  for (const { index, kind } of guesses) if (!found.has(index) && !isTaken(kind)) found.set(index, kind)
  return found
}

/** These say more about a column than a name or a supplier does: "Leverantörens org.nr" is a number. */
const telling: readonly ColumnKind[] = ['orgNr', 'validFrom', 'validTo', 'cpv', 'owner']

function kindScores(heading: string): readonly { readonly kind: ColumnKind; readonly score: number }[] {
  const folded = foldHeading(heading)
  return columnKinds.flatMap((kind) => {
    const fit = Math.max(0, ...headingWords[kind].map((words) => fitOf(folded, words)))
    return fit === 0 ? [] : [{ kind, score: fit + (fit < exact && telling.includes(kind) ? 2 : 0) }]
  })
}

const exact = 10

/** The same words, beginning with them, or holding them. A long cell is a title or a sentence, not a heading. */
function fitOf(folded: string, words: string): number {
  if (folded === words) return exact
  if (folded.length > 40) return 0
  if (folded.startsWith(`${words} `)) return 2
  return words.length > 2 && ` ${folded} `.includes(` ${words} `) ? 1 : 0
}

function headingAt(cells: readonly string[], index: number): string {
  const text = (cells[index] ?? '').replace(/\s+/g, ' ').trim()
  return text === '' ? `Kolumn ${letterOf(index)}` : text
}

/** 0 → A, 25 → Z, 26 → AA. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
