import { parsed, unreadable, type Parsed } from './parsed.ts'

/** Longest text one field holds. Chosen far above what a person writes, to keep a case file readable. */
export const longestText = 200_000

/** Longest text that is kept as it was typed until it is short enough to be an answer: what crosses the bridge at once. */
export const longestKept = 1_000_000

const grouped = new Intl.NumberFormat('sv-SE')

/** A number of characters with its thousands apart. */
export const sayLength = (length: number): string => grouped.format(length)

/** What is said beside a text that is longer than a field takes. `length` in characters, as JavaScript counts them. */
export const tooLong = (length: number): string =>
  `Texten är ${sayLength(length)} tecken, och högst ${sayLength(longestText)} får plats. Korta den, eller spara den som en fil och lägg till den som bilaga.`

/**
 * Text as it is kept: composed letters (NFC), line feeds only, no control characters but line feed and
 * tab, no marks that turn the direction of what follows, no unpaired surrogates. Nothing a reader can see is taken away.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\u200B\u202A-\u202E\u2066-\u2069]/g, '')
}

/** Free text, several lines allowed. Empty text is answered with the empty string. */
export function parseText(text: string): Parsed<string> {
  const clean = cleanText(text).trim()
  return clean.length > longestText ? unreadable(tooLong(clean.length)) : parsed(clean)
}

/** Text on one line: line breaks and tabs become spaces, as when a name is pasted from a table. */
export function parseLine(text: string): Parsed<string> {
  const result = parseText(text)
  return result.ok ? parsed(result.value.replace(/\s+/g, ' ')) : result
}

/** Whether every word of a search stands somewhere in a text, whatever the case of its letters. */
export function holdsEveryWord(text: string, search: string): boolean {
  const small = text.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => small.includes(word))
}

/** Whether a text is an explanation at all: a sign, a letter or "ok" explains nothing. */
export const saysSomething = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).join('').length > 3
