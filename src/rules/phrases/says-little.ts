/** One word in four, and never more than two, may be another than the phrase's and still nothing is said. */
const mostOtherWords = 2
const otherWordsOneIn = 4
/** An answer longer than this says something else too, whatever words it uses. */
const longestEmpty = { words: 14, characters: 160 }

/**
 * Whether a text is made of little else than phrases that say nothing: a figure, a date or enough words of its own and it
 * is not. `phrases` and `fillers` are written in small letters, words apart by one space.
 */
export function saysLittle(
  text: string,
  phrases: readonly (readonly string[])[],
  fillers: ReadonlySet<string>,
): boolean {
  if (text.length > longestEmpty.characters || /\d/.test(text)) return false
  const words = wordsOf(text)
  if (words.length === 0 || words.length > longestEmpty.words) return false
  const covered = coveredBy(words, phrases)
  if (covered.size === 0) return false
  const others = words.filter((word, index) => !covered.has(index) && !fillers.has(word))
  return others.length <= Math.min(mostOtherWords, Math.floor(words.length / otherWordsOneIn))
}

export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []

/** The places of the words that some phrase is made of. */
function coveredBy(words: readonly string[], phrases: readonly (readonly string[])[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (const phrase of phrases)
    for (let at = 0; at + phrase.length <= words.length; at += 1)
      if (phrase.every((word, index) => words[at + index] === word))
        for (let index = 0; index < phrase.length; index += 1) places.add(at + index)
  return places
}
