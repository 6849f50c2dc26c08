import papaparse from 'papaparse'
import { parsed, unreadable, type Parsed } from '../parsed.ts'
import { cleanText, longestText, sayLength } from '../text.ts'
import { letterOf } from './letter.ts'

/** What can stand between the cells of a row, with its name on the page. Swedish Excel writes semicolons. */
export const delimiters = { ';': 'Semikolon', ',': 'Komma', '\t': 'Tabb' } as const

export type Delimiter = keyof typeof delimiters

/** A row that is not empty. `number` is its number in Excel, from 1. */
export interface CsvRow {
  readonly number: number
  readonly cells: readonly string[]
  /** Its quotation marks do not pair up: the cells may be divided in the wrong place. */
  readonly isDoubtful: boolean
}

export interface Csv {
  readonly delimiter: Delimiter
  readonly rows: readonly CsvRow[]
}

/** How many rows a kind of list may have, and what to leave out where a file has more. */
export interface MostRows {
  readonly count: number
  readonly advice: string
}

/** More than any list of contracts or suppliers has; a larger file is something else. */
const usualMost: MostRows = { count: 20_000, advice: 'Ta bort rader som inte behövs och försök igen.' }

const isDelimiter = (text: string): text is Delimiter => Object.hasOwn(delimiters, text)

/**
 * Reads the text of a CSV file into rows of cells. The delimiter is the one asked for, else the one that the file names
 * itself (a first line `sep=;`), else the one that divides the rows most evenly. Problems: nothing in the file, a
 * quotation mark that never ends, too many rows, a cell that is longer than a text may be.
 */
export function readCsv(text: string, asked?: Delimiter, most: MostRows = usualMost): Parsed<Csv> {
  const clean = cleanText(text)
  const named = /^sep=(.)(?:\n|$)/.exec(clean)
  const body = named === null ? clean : clean.slice(named[0].length)
  const own = named?.[1] ?? ''
  const delimiter = asked ?? (isDelimiter(own) ? own : guessDelimiter(body))
  const { data, errors } = divide(body, delimiter)
  const unended = errors.find(({ code }) => code === 'MissingQuotes')?.row
  if (unended !== undefined)
    return unreadable(
      `På rad ${unended + 1} börjar ett citattecken (") som aldrig slutar, så resten av filen läses som en enda cell. Rätta raden i Excel, spara och välj filen igen.`,
    )
  const doubtful = new Set(errors.map(({ row }) => row))
  const rows = data
    .map((cells, index) => ({ number: index + 1, cells, isDoubtful: doubtful.has(index) }))
    .filter(({ cells }) => !isBlank(cells))
  if (rows.length === 0) return unreadable('Filen är tom. Kontrollera att du valde rätt fil.')
  if (rows.length > most.count)
    return unreadable(`Filen har ${rows.length} rader. Programmet läser högst ${most.count}. ${most.advice}`)
  const long = longCell(rows)
  return long === null ? parsed({ delimiter, rows }) : unreadable(long)
}

/** The first cell that is longer than any answer may be, and what to do; null where there is none. */
function longCell(rows: readonly CsvRow[]): string | null {
  for (const { number, cells } of rows) {
    const index = cells.findIndex((cell) => cell.length > longestText)
    if (index >= 0)
      return `Cellen på rad ${number}, kolumn ${letterOf(index)}, har ${sayLength(cells[index]?.length ?? 0)} tecken. En cell får ha högst ${sayLength(longestText)}. Korta den i Excel, spara och välj filen igen.`
  }
  return null
}

const divide = (text: string, delimiter: string) =>
  papaparse.parse(text, { delimiter, newline: '\n', quoteChar: '"' })

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

const sampleRows = 50

/** The delimiter that gives most rows the same number of cells, more than one; semicolon where none does. */
function guessDelimiter(text: string): Delimiter {
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: ';', score: 0 }
  for (const delimiter of [';', '\t', ','] as const) {
    const rows = divide(text, delimiter)
      .data.filter((cells) => !isBlank(cells))
      .slice(0, sampleRows)
    const score = evenness(rows.map((cells) => cells.length))
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

/** How many rows share the most common width, if that is more than one cell; wider decides between equals. */
function evenness(widths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  const scores = [...counts].map(([width, count]) => count + width / 1000)
  return scores.length === 0 ? 0 : Math.max(...scores)
}
