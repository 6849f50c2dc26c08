/** A stretch of a text. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** A full stop within a number or before a small letter ends no sentence: "t.ex. den", "nr 3". */
const ends = /[.!?]\s+(?=\P{Ll})|\n+/gu
/** The same with what stands before and after a colon or a semicolon by itself, and however the next begins. */
const endsOfClauses = /[.!?;:](?:\s+|$)|\n+/gu

function stretches(text: string, at: RegExp): readonly Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (const { index, 0: end } of text.matchAll(at)) {
    found.push({ from, to: index + end.length })
    from = index + end.length
  }
  return from < text.length ? [...found, { from, to: text.length }] : found
}

/** The sentences and lines of a text, trimmed; none that is empty. */
export const sentencesOf = (text: string): readonly string[] =>
  stretches(text, ends)
    .map(({ from, to }) => text.slice(from, to).trim())
    .filter((sentence) => sentence !== '')

/** Where each clause of a text stands, with the white space after it: together they are the whole text. */
export const clausesIn = (text: string): readonly Stretch[] => stretches(text, endsOfClauses)
