/** One word in four, and never more than two, may be another than the phrase's and still nothing is said. */
const mostOtherWords = 2
const otherWordsOneIn = 4
/** An answer longer than this says something else too, whatever words it uses. */
const longestEmpty = { words: 14, characters: 160 }
/** Signs and single letters are no words: "-", "x", "n/a". */
const shortestWord = 2

/** A diary number, a year: an answer with one can be short. */
const reference = /\d{3}/

/** How little is too little: fewer words than `words`, and where it is given fewer letters in them than `letters`. */
export interface Fewer {
  readonly words: number
  readonly letters?: number | undefined
}

/** What a text is held against; all words are written in small letters, those of a phrase apart. */
export interface Sayings {
  readonly phrases: readonly (readonly string[])[]
  readonly fewer: readonly Fewer[]
}

/**
 * Whether a text is too short to say anything, or made of little else than phrases that say nothing: with a measure
 * ("36 000 kr") or enough words of its own it is not. A figure alone saves no phrase: "Bästa anbud 1".
 */
export function saysLittle(
  text: string,
  { phrases, fewer }: Sayings,
  fillers: ReadonlySet<string>,
  units: ReadonlySet<string>,
): boolean {
  const words = wordsOf(text)
  const whole = words.filter(({ length }) => length >= shortestWord)
  if (whole.length === 0) return text.trim() !== '' && fewer.some((least) => least.words > 0)
  if (text.length > longestEmpty.characters || hasMeasure(text, units)) return false
  const letters = whole.join('').length
  if (
    !reference.test(text) &&
    fewer.some((least) => whole.length < least.words && letters < (least.letters ?? Infinity))
  )
    return true
  if (words.length > longestEmpty.words) return false
  const covered = coveredBy(words, phrases)
  if (covered.size === 0) return false
  const others = words.filter((word, index) => !covered.has(index) && !fillers.has(word))
  return others.length <= Math.min(mostOtherWords, Math.floor(words.length / otherWordsOneIn))
}

export const wordsOf = (text: string): readonly string[] => small(text).match(/\p{L}+/gu) ?? []

const small = (text: string): string => text.normalize('NFC').toLowerCase()

/** A figure with what it counts: kronor, hours, percent, a day of a month. */
function hasMeasure(text: string, units: ReadonlySet<string>): boolean {
  for (const [, sign, word] of small(text).matchAll(/\d\s*(?:(%)|(\p{L}+))/gu))
    if (sign !== undefined || (word !== undefined && units.has(word))) return true
  return false
}

/** The places of the words that some phrase is made of. */
function coveredBy(words: readonly string[], phrases: readonly (readonly string[])[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (const phrase of phrases)
    for (let at = 0; at + phrase.length <= words.length; at += 1)
      if (phrase.every((word, index) => words[at + index] === word))
        for (let index = 0; index < phrase.length; index += 1) places.add(at + index)
  return places
}
