import { atomsOf, type Atom } from './numeral-atoms.ts'
import { writtenOf } from './numeral-value.ts'
import type { Plain } from './plain.ts'

interface Token {
  readonly from: number
  readonly to: number
  readonly atoms: readonly Atom[]
}

/** The same text with digits where numbers stand in letters: "fyrtiofem tusen kronor" is "45 tusen kronor". */
export function withDigits(plain: Plain): Plain {
  const { text } = plain
  const parts: string[] = []
  const at: number[] = []
  let done = 0
  const copy = (to: number): void => {
    parts.push(text.slice(done, to))
    for (let n = done; n < to; n += 1) at.push(plain.at[n] ?? 0)
    done = to
  }
  for (const { from, to, atoms } of runsIn(text)) {
    const written = writtenOf(atoms)
    if (written === null) continue
    copy(from)
    // What stands beside is another number.
    const before = /\d\s?$/.test(text.slice(Math.max(0, from - 2), from)) ? '|' : ''
    const after = /^\s?\d/.test(text.slice(to, to + 2)) ? '|' : ''
    const shown = `${before}${written}${after}`
    parts.push(shown)
    const end = shown.length - after.length
    for (let n = 0; n < shown.length; n += 1) at.push(plain.at[n < end ? from : to] ?? 0)
    done = to
  }
  copy(text.length)
  return { text: parts.join(''), at: [...at, plain.at.at(-1) ?? 0] }
}

/** Numbers that stand together, with at most a space, a hyphen or "och" between them. */
function runsIn(text: string): readonly Token[] {
  const runs: Token[] = []
  let open: Token[] = []
  const close = (): void => {
    while (isJoint(open.at(-1))) open.pop()
    const [first, last] = [open[0], open.at(-1)]
    if (first !== undefined && last !== undefined)
      runs.push({ from: first.from, to: last.to, atoms: open.flatMap(({ atoms }) => atoms) })
    open = []
  }
  let from = 0
  for (const token of tokensIn(text)) {
    const last = open.at(-1)
    if (
      last !== undefined &&
      (token.atoms[0]?.is === 'digits' ||
        // "3", and then "sjuttio": no number goes on so.
        (last.atoms.at(-1)?.is === 'digits' && token.atoms[0]?.is === 'value') ||
        !/^[ \n-]{1,3}$/.test(text.slice(from, token.from)))
    )
      close()
    // "Mellan fyrtio och femtio tusen" is two numbers, "en och en halv miljon" one.
    if (open.length > 1 && isAnd(open.at(-1)) && !mayFollowAnd(open.at(-2), token, text)) close()
    if (open.length > 0 || !isJoint(token)) open.push(token)
    from = token.to
  }
  close()
  return runs
}

/** Words that are numbers, and short numbers in digits that are not parts of a longer one. */
function* tokensIn(text: string): Generator<Token> {
  for (const match of text.matchAll(/\p{L}+|(?<!\d[ .,]?)\d{1,3}(?:[,.]\d{1,2})?(?![ .,]?\d)/gu)) {
    const [word] = match
    const atoms: readonly Atom[] | null = /^\d/.test(word) ? [{ is: 'digits', written: word }] : atomsOf(word)
    if (atoms !== null) yield { from: match.index, to: match.index + word.length, atoms }
  }
}

const isAnd = (token: Token | undefined): boolean => token?.atoms.every(({ is }) => is === 'and') === true

const isJoint = (token: Token | undefined): boolean =>
  token?.atoms.every(({ is }) => is === 'and' || is === 'point') === true

const half = /^[ -]?(?:halv|kvart)/iu

/** After hundreds and thousands, or with a half. */
const mayFollowAnd = (before: Token | undefined, token: Token, text: string): boolean =>
  before?.atoms.at(-1)?.is === 'scale' ||
  token.atoms.some(({ is }) => is === 'half' || is === 'quarters') ||
  half.test(text.slice(token.to, token.to + 10))
