import { z } from 'zod'
import { letterOf } from './letter.ts'
import type { CsvRow } from './read-csv.ts'

/** What the columns of a kind of list can hold, and how such lists head them. */
export interface ColumnWords<K extends string> {
  readonly kinds: readonly K[]
  /** In lower case and with single spaces: `foldHeading`. */
  readonly headings: Readonly<Record<K, readonly string[]>>
  /** These say more about a column than a name does: "Leverantörens org.nr" is a number. */
  readonly telling: readonly K[]
}

/** Which column holds what, by heading as it stands in the file; null: said to be none of the program's. */
export type HeadingMapping<K extends string> = Readonly<Record<string, K | null>>

export const mappingSchemaOf = <K extends string>(kinds: readonly [K, ...K[]]) =>
  z.record(z.string(), z.enum(kinds).nullable())

/** A column of the file and what it holds; null: none of what the program uses. */
export interface Column<K extends string> {
  readonly index: number
  /** As Excel names it: A, B … AA. */
  readonly letter: string
  /** As it stands in the file, or the letter's name where the cell is empty. */
  readonly heading: string
  readonly kind: K | null
}

/** Titles above the list are few. */
const mostTitleRows = 30

/**
 * Which row holds the headings, by its number: the first one of those in which most cells are known as headings, else the
 * first that is as wide as most of the list. Rows above it are titles.
 */
export function findHeaderRow<K extends string>(words: ColumnWords<K>, rows: readonly CsvRow[]): number {
  const top = rows.slice(0, mostTitleRows)
  const known = top.map(({ cells }) => cells.filter((cell) => kindScores(words, cell).length > 0).length)
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
export function guessColumns<K extends string>(
  words: ColumnWords<K>,
  rows: readonly CsvRow[],
  headerRow: number,
  remembered: HeadingMapping<K> = {},
): readonly Column<K>[] {
  const cells = rows.find(({ number }) => number === headerRow)?.cells ?? []
  const width = Math.max(...rows.filter(({ number }) => number >= headerRow).map((row) => row.cells.length))
  const headings = Array.from({ length: width }, (_, index) => headingAt(cells, index))
  const kinds = assign(words, headings, remembered)
  return headings.map((heading, index) => ({
    index,
    letter: letterOf(index),
    heading,
    kind: kinds.get(index) ?? null,
  }))
}

/** The columns with one of them given another kind; a column that had the kind gives it up. */
export const withKind = <K extends string>(
  columns: readonly Column<K>[],
  index: number,
  kind: K | null,
): readonly Column<K>[] =>
  columns.map((column) =>
    column.index === index
      ? { ...column, kind }
      : kind !== null && column.kind === kind
        ? { ...column, kind: null }
        : column,
  )

/** What to remember for the next list: the first column of each heading. */
export const mappingOf = <K extends string>(columns: readonly Column<K>[]): Record<string, K | null> =>
  Object.fromEntries(columns.toReversed().map(({ heading, kind }) => [heading, kind]))

function assign<K extends string>(
  words: ColumnWords<K>,
  headings: readonly string[],
  remembered: HeadingMapping<K>,
): ReadonlyMap<number, K | null> {
  const found = new Map<number, K | null>()
  const isTaken = (kind: K): boolean => [...found.values()].includes(kind)
  headings.forEach((heading, index) => {
    const kind = Object.hasOwn(remembered, heading) ? remembered[heading] : undefined
    if (kind !== undefined) found.set(index, kind === null || isTaken(kind) ? null : kind)
  })
  const guesses = headings
    .flatMap((heading, index) => kindScores(words, heading).map((guess) => ({ ...guess, index })))
    .toSorted((a, b) => b.score - a.score || a.index - b.index)
  for (const { index, kind } of guesses) if (!found.has(index) && !isTaken(kind)) found.set(index, kind)
  return found
}

function kindScores<K extends string>(
  { kinds, headings, telling }: ColumnWords<K>,
  heading: string,
): readonly { readonly kind: K; readonly score: number }[] {
  const folded = foldHeading(heading)
  return kinds.flatMap((kind) => {
    const fit = Math.max(0, ...headings[kind].map((words) => fitOf(folded, words)))
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

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** A heading as it is compared: "Org.nr" and "ORG NR" are one. */
export const foldHeading = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
