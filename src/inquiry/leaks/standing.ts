import { foldedWords, type Span } from './fold.ts'
import { seen } from './look-alikes.ts'
import type { Secret } from './secret.ts'
import { leakWords } from './words.ts'

/** How far round a word is read, in characters: one sentence is enough, and a long text is read once. */
const nearBy = 80
/** "Lind på Lind Bygg undrar": so many words may stand between. */
const mostBetween = 2
/** "Johan från ett av bolagen undrar": a person is told further off. */
const mostAfterPerson = 5

const phrases = (list: readonly string[]): readonly (readonly string[])[] => list.map(foldedWords)
const [after, before] = [phrases(leakWords.saidAfter), phrases(leakWords.saidBefore)]

/**
 * Whether a word of a name tells of it where it stands: surely (with a verb of asking or offering, or the initial of the
 * person's own given name), perhaps (a person may explain it), or not (a common word in its own sense): null.
 */
export function heard(
  text: string,
  { from, to }: Span,
  { stands = 'anywhere', initials = [], of, isTrade = false }: Secret,
): 'surely' | 'perhaps' | null {
  const ahead = text.slice(to, to + nearBy)
  const behind = text.slice(Math.max(0, from - nearBy), from)
  const said = of === 'contact' ? ahead.replace(/^\s\p{Lu}\.?(?=\s)/u, '') : ahead
  if (saysAfter(said, 0)) return isTrade ? 'perhaps' : 'surely'
  const word = seen(text.slice(from, to))
  if (!isCapital(word)) return stands === 'anywhere' ? 'perhaps' : null
  const initial = initialIn(behind)
  if (initial !== undefined && initials.includes(initial)) return 'surely'
  const most = of === 'contact' ? mostAfterPerson : mostBetween
  if (stands === 'anywhere' || stands === 'as-name' || isSaid(said, behind, most)) return 'perhaps'
  if (stands === 'as-title') return isTitle(word) && !isShouted(word, ahead, behind) ? 'perhaps' : null
  if (stands === 'as-noun' && isPlaceName(behind)) return null
  if (stands === 'said' || isShouted(word, ahead, behind)) return null
  return initial !== undefined || !isStart(behind, from <= nearBy) ? 'perhaps' : null
}

/** Every word of it with a capital, but for the shortest. */
const isTitle = (words: string): boolean =>
  (words.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => word.length < 3 || isCapital(word))

const placeBefore = new RegExp(`(?<!\\p{L})(?:${leakWords.placeBefore.join('|')})\\s$`, 'iu')

/** "Region Väst", "Hus Norr". */
const isPlaceName = (behind: string): boolean => placeBefore.test(seen(behind))

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** "A. Lind", "A Lind", "A.Lind". */
const initialIn = (behind: string): string | undefined => {
  const initial = /(?:^|[^\p{L}\p{N}])(\p{Lu})\p{M}*\.?\s?$/u.exec(seen(behind))?.[1]
  return initial === undefined ? undefined : foldedWords(initial)[0]
}

const isSaid = (ahead: string, behind: string, most: number): boolean => {
  const words = foldedWords(/[^.!?;]*$/.exec(behind)?.[0] ?? '')
  if (before.some((phrase) => phrase.every((word, n) => words[words.length - phrase.length + n] === word)))
    return true
  return Array.from({ length: most }, (_, n) => n + 1).some((between) => saysAfter(ahead, between))
}

function saysAfter(ahead: string, between: number): boolean {
  // A genitive's s, or what a hyphen joins, is of the name itself.
  const rest = /^[\p{L}\p{M}]*(?<said>[^.!?;\n]*)/u.exec(seen(ahead))?.groups?.['said'] ?? ''
  const words = foldedWords(rest).slice(between)
  return after.some((phrase) => phrase.every((word, n) => words[n] === word))
}

/** All the line in capitals: they say nothing of what is a name. */
function isShouted(word: string, ahead: string, behind: string): boolean {
  const line = `${behind.slice(behind.lastIndexOf('\n') + 1)}${ahead.split('\n', 1)[0] ?? ''}`
  return word === word.toUpperCase() && !/\p{Ll}/u.test(line)
}

/** Whether a sentence, a line, an item of a list or what follows a colon begins here. */
const isStart = (behind: string, isWhole: boolean): boolean =>
  /(?:\n|[.!?:•*]|(?:^|\s)[–—-])\s*["'”“»]?\s*$/u.test(behind) ||
  (isWhole && /^\s*["'”“»]?\s*$/u.test(behind))
