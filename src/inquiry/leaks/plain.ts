import { isUnseen, lookedLike } from './look-alikes.ts'

/** A text where numbers are looked for; `at[i]` is where unit i stands in the text as typed, and last where it ends. */
export interface Plain {
  readonly text: string
  readonly at: readonly number[]
}

const fractions: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75' }

/** Ordinary digits, letters and spaces, without what is unseen; "1½" is "1,5" and "45 OOO" "45 000". */
export function plain(typed: string): Plain {
  const parts: string[] = []
  const at: number[] = []
  let index = 0
  let last = ''
  const divided = typed.includes('\n') ? dividedAt(typed) : none
  for (const character of typed) {
    const shown = divided.has(index) ? '' : shownAs(character, last)
    for (let n = 0; n < shown.length; n += 1) at.push(index)
    parts.push(shown)
    last = shown.at(-1) ?? last
    index += character.length
  }
  const text = parts.join('').replace(/[\u2010-\u2015\u2212]/g, '-')
  return { text: withZeros(text), at: [...at, index] }
}

const none: ReadonlySet<number> = new Set()

/** Where a word is divided between two lines: its hyphen, the line's end and what stands before the rest. */
const dividedAt = (typed: string): ReadonlySet<number> =>
  new Set(
    [...typed.matchAll(/(?<=\p{L})[-\u00AD\u2010]\r?\n[ \t]*(?=\p{Ll})/gu)].flatMap(({ 0: signs, index }) =>
      Array.from(signs, (_sign, nth) => index + nth),
    ),
  )

function shownAs(character: string, last: string): string {
  if (character <= '\u007F' && character !== '\t') return character
  if (isUnseen(character)) return ''
  const fraction = fractions[character]
  if (fraction !== undefined) return /\d/.test(last) ? `,${fraction}` : `0,${fraction}`
  const digit = /^\p{Nd}$/u.test(character) ? valueOf(character) : undefined
  return (
    digit ??
    lookedLike(character)
      .normalize('NFKC')
      .replace(/[^\S\n]/gu, ' ')
  )
}

/** The value of a digit of any script: every script has its ten in a row, from nought. */
function valueOf(character: string): string | undefined {
  const plainDigit = character.normalize('NFKC')
  if (/^\d$/.test(plainDigit)) return plainDigit
  const code = character.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return String(value)
}

/** The letters o and l for a nought and a one, beside digits. */
const withZeros = (text: string): string =>
  text
    .replace(/(?<=\d)[lI](?=\d|[ .]\d{3}(?!\d))/gu, '1')
    .replace(/(?<![\p{L}\p{N}])[lI](?=\d{1,2}[ .]\d{3}(?!\d)|\d{3,})/gu, '1')
    .replace(/(?<=\d)[oO]+(?![\p{L}])/gu, (noughts) => '0'.repeat(noughts.length))
    .replace(/(?<=\d[ .]?)[oO]{3}(?!\p{L})/gu, '000')
