import { isUnseen, lookedLike, seen } from './look-alikes.ts'

/**
 * A text as two texts are compared: letters and digits alone, small, without marks. `at[i]` is where letter i begins in
 * the text as it was typed, `end[i]` where it ends; a word may begin or end at `bounds[i]`, before letter i.
 */
interface Letters {
  readonly letters: string
  readonly at: readonly number[]
  readonly end: readonly number[]
  readonly bounds: readonly boolean[]
}

/** The same, and `respelt` as who lacks å, ä and ö writes them: "Nordvaag" and "Soedra" are "nordvag" and "sodra". */
export interface Folded extends Letters {
  readonly respelt: Letters
}

/** Letters that are no other letter with a mark. */
const alone: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th' }

type Class = 'gap' | 'digit' | 'upper' | 'lower'

/**
 * Folds a text: NFKD without marks, small Latin letters also for what only looks like them, without what is unseen; all
 * else is a gap between words.
 */
export function fold(text: string): Folded {
  const letters = lettersIn(text)
  return { ...letters, respelt: respelt(letters) }
}

function lettersIn(text: string): Letters {
  const [at, end, bounds]: [number[], number[], boolean[]] = [[], [], []]
  let letters = ''
  let before: Class = 'gap'
  let index = 0
  for (const typed of text) {
    const from = index
    index += typed.length
    const isPlain = typed <= '\u007F'
    if (!isPlain && (isUnseen(typed) || isMark.test(typed))) continue
    for (const shown of isPlain ? typed : typed.normalize('NFKD').replace(/\p{M}/gu, '')) {
      const character = lookedLike(shown)
      const now = classOf(character)
      if (now !== 'gap')
        for (const letter of small(character)) {
          letters += letter
          at.push(from)
          end.push(index)
          bounds.push(isBound(before, now))
          before = now
        }
      before = now
    }
  }
  return { letters, at, end, bounds: [...bounds, true] }
}

/** Marks by themselves. */
const isMark = /^\p{M}$/u

const spelt: ReadonlySet<string> = new Set(['aa', 'ae', 'oe', 'ue'])

/** Two letters that stand for å, ä, ö or ü in one word are the first of them. */
function respelt(plain: Letters): Letters {
  if (!/aa|ae|oe|ue/.test(plain.letters)) return plain
  const [at, end, bounds]: [number[], number[], boolean[]] = [[], [], []]
  let letters = ''
  for (let i = 0; i < plain.letters.length; i += 1) {
    const isPair = spelt.has(plain.letters.slice(i, i + 2)) && plain.bounds[i + 1] !== true
    letters += plain.letters[i] ?? ''
    at.push(plain.at[i] ?? 0)
    bounds.push(plain.bounds[i] ?? false)
    if (isPair) i += 1
    end.push(plain.end[i] ?? 0)
  }
  return { letters, at, end, bounds: [...bounds, true] }
}

/** The folded letters of a text, all its words in one. */
export const lettersOf = (text: string): string => fold(text).letters

/** The folded words of a text. */
export const foldedWords = (text: string): readonly string[] =>
  (seen(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(lettersOf).filter((word) => word !== '')

function classOf(character: string): Class {
  if (character === ' ') return 'gap'
  if (/^\p{N}$/u.test(character)) return 'digit'
  if (!/^\p{L}$/u.test(character)) return 'gap'
  return character === character.toLowerCase() ? 'lower' : 'upper'
}

/** Case folded: "ß" is "ss". What is more than one unit of text is taken unit by unit. */
const small = (character: string): string => {
  if (character <= '\u007F') return character.toLowerCase()
  const letter = character.toUpperCase().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  return alone[letter] ?? letter
}

/** "NordvågKalibrering" and "SE5599999009" are two words each. */
const isBound = (before: Class, now: Class): boolean =>
  before === 'gap' || (before === 'lower' && now === 'upper') || (before === 'digit') !== (now === 'digit')

/** A stretch of a text as it was typed. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What is shorter is only found with its words as they are, or spelt out: "är i SS-klass" is no "ISS", "I S S" is. */
const fewestAcross = 6

/**
 * Every place where the words stand in a text, with or without what is between them, as whole words; a genitive's s may
 * follow.
 */
export function placesOf(text: Folded, words: Folded): readonly Span[] {
  const plain = lettersAt(text, words)
  if (text.respelt.letters === text.letters && words.respelt.letters === words.letters) return plain
  const known = new Set(plain.map(({ from }) => from))
  return [...plain, ...lettersAt(text.respelt, words.respelt).filter(({ from }) => !known.has(from))]
}

function lettersAt(text: Letters, words: Letters): readonly Span[] {
  const { length } = words.letters
  const places: Span[] = []
  if (length === 0) return places
  for (let i = text.letters.indexOf(words.letters); i >= 0; i = text.letters.indexOf(words.letters, i + 1)) {
    const last = text.end[i + length - 1]
    const from = text.at[i]
    if (from === undefined || last === undefined || text.bounds[i] !== true) continue
    const isEnd = text.bounds[i + length] === true
    if (!isEnd && !isGenitive(text, i + length)) continue
    if (length < fewestAcross && !isSameWords(text, words, i) && !isSpeltOut(text, i, length)) continue
    places.push({ from, to: last })
  }
  return places
}

const isGenitive = (text: Letters, end: number): boolean =>
  text.letters[end] === 's' && text.bounds[end + 1] === true

const isSameWords = (text: Letters, words: Letters, at: number): boolean =>
  words.bounds.slice(1, -1).every((bound, n) => bound === text.bounds[at + n + 1])

const isSpeltOut = (text: Letters, at: number, length: number): boolean =>
  length > 2 && text.bounds.slice(at, at + length + 1).every(Boolean)

/** Every longer word of the text that begins with the words. */
export function beginningsOf(text: Folded, words: Folded): readonly Span[] {
  const { length } = words.letters
  const places: Span[] = []
  if (length === 0) return places
  for (let i = text.letters.indexOf(words.letters); i >= 0; i = text.letters.indexOf(words.letters, i + 1)) {
    const from = text.at[i]
    let end = i + length
    if (from === undefined || text.bounds[i] !== true || text.bounds[end] === true) continue
    if (!isSameWords(text, words, i) || isGenitive(text, end)) continue
    while (text.bounds[end] !== true && end < text.letters.length) end += 1
    places.push({ from, to: text.end[end - 1] ?? from })
  }
  return places
}
