import { lettersOf, type Span } from './fold.ts'
import { withDigits } from './numerals.ts'
import { plain } from './plain.ts'
import type { Secret } from './secret.ts'
import { leakWords } from './words.ts'

/** A number read aloud, digit by digit or in groups, as its digits. */
interface Spoken extends Span {
  readonly digits: string
}

/** A number of a supplier has at least so many digits. */
const fewestDigits = 7

const { values, scales } = leakWords.numerals
const isNumeral = new RegExp(
  `^(?:${[...Object.keys(values), ...Object.keys(scales)].toSorted((a, b) => b.length - a.length).join('|')})+$`,
  'iu',
)
/** A number is not read on past the end of its line, of its bracket or of its sentence. */
const ends = /[\n()[\]!?;]|\.\s/
const marks: ReadonlySet<string> = new Set(leakWords.spokenMarks.map(lettersOf))

/** Long numbers that are written in letters, all or in part: "fem fem nio nio nio nio streck nio ett noll åtta". */
function spokenIn(typed: string): readonly Spoken[] {
  const { text, at } = plain(typed)
  const found: Spoken[] = []
  let open: { from: number; to: number; digits: string; isSpoken: boolean } | null = null
  const close = (): void => {
    if (open?.isSpoken === true && open.digits.length >= fewestDigits)
      found.push({ from: at[open.from] ?? 0, to: at[open.to] ?? typed.length, digits: open.digits })
    open = null
  }
  for (const { 0: word, index } of text.matchAll(/\p{L}+|\d+/gu)) {
    if (open !== null && ends.test(text.slice(open.to, index))) close()
    if (open !== null && marks.has(lettersOf(word))) continue
    const digits = digitsOf(word)
    const to = index + word.length
    const isSpoken = !/^\d/.test(word)
    if (digits === null) close()
    else if (open === null) open = { from: index, to, digits, isSpoken }
    else {
      open = { from: open.from, to, digits: open.digits + digits, isSpoken: open.isSpoken || isSpoken }
    }
  }
  close()
  return found
}

function digitsOf(word: string): string | null {
  if (/^\d+$/.test(word)) return word
  const known = values[word.toLowerCase()]
  if (known !== undefined) return String(known)
  if (!isNumeral.test(word)) return null
  const written = withDigits(plain(word)).text
  return /^\d+$/.test(written) ? written : null
}

/** Where a text says the numbers of a supplier in words. */
export function spokenNumbers(
  text: string,
  secrets: readonly Secret[],
): readonly (Span & { readonly secret: Secret })[] {
  const numbers = secrets.filter(({ kind, words }) => kind === 'number' && isLong.test(words.letters))
  if (numbers.length === 0) return []
  return spokenIn(text).flatMap(({ digits, from, to }) => {
    const secret = numbers.find(({ words }) => digits.includes(words.letters))
    return secret === undefined ? [] : [{ from, to, secret }]
  })
}

const isLong = new RegExp(`^\\d{${fewestDigits},}$`)
