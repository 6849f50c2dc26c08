import { parseDate, type LocalDate } from './local-date.ts'
import { parseMoney } from './money.ts'
import { parseLine } from './text.ts'

/** What is typed about an amount that the program lacks. */
export interface EnteredTexts {
  readonly sek: string
  readonly source: string
  readonly by: string
  readonly on: string
}

export type EnteredProblems = Readonly<Partial<Record<keyof EnteredTexts, string>>>

export interface EnteredAnswers {
  /** Whole kronor. */
  readonly sek: number
  readonly source: string
  readonly by: string
  readonly on: LocalDate
}

/** Reads the form for an amount: all four answers, or a sentence for each that cannot be used. */
export function readEntered(
  texts: EnteredTexts,
  today: LocalDate,
):
  | { readonly ok: true; readonly value: EnteredAnswers }
  | { readonly ok: false; readonly problems: EnteredProblems } {
  const problems: { -readonly [K in keyof EnteredTexts]?: string } = {}
  const sek = wholeKronor(texts.sek)
  if (typeof sek === 'string') problems.sek = sek
  const source = lineOf(texts.source)
  if (source.length < 5)
    problems.source = 'Skriv var beloppet står, till exempel myndighet, sidans namn och adress.'
  const by = lineOf(texts.by)
  if (by === '') problems.by = 'Skriv vem som har kontrollerat beloppet.'
  const on = parseDate(texts.on)
  if (!on.ok) problems.on = on.problem
  else if (on.value > today) problems.on = 'Dagen har inte varit än. Skriv dagen då beloppet kontrollerades.'
  return Object.keys(problems).length === 0 && typeof sek === 'number' && on.ok
    ? { ok: true, value: { sek, source, by, on: on.value } }
    : { ok: false, problems }
}

/** Whole kronor, from 1; or the sentence that says what to write. */
export function wholeKronor(text: string): number | string {
  const read = parseMoney(text)
  if (!read.ok) return read.problem
  if (read.value === 0) return 'Beloppet kan inte vara noll. Skriv det i hela kronor.'
  return read.value % 100 === 0 ? read.value / 100 : 'Skriv hela kronor, utan ören.'
}

function lineOf(text: string): string {
  const read = parseLine(text)
  return read.ok ? read.value : ''
}
