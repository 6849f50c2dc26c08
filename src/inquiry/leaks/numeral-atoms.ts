import { lettersOf } from './fold.ts'
import { leakWords } from './words.ts'

/** A part of a number in letters: "fyrtiofemtusen" has three. */
export type Atom =
  | { readonly is: 'value' | 'scale'; readonly value: number }
  | { readonly is: 'half' | 'quarters' | 'one-and-half' | 'and' | 'point' }
  | { readonly is: 'digits'; readonly written: string }

const { numerals } = leakWords
const named = (words: readonly string[], atom: Atom): readonly (readonly [string, Atom])[] =>
  words.map((word) => [lettersOf(word), atom])

const atoms: ReadonlyMap<string, Atom> = new Map([
  ...Object.entries(numerals.values).flatMap(([word, value]) => named([word], { is: 'value', value })),
  ...Object.entries(numerals.scales).flatMap(([word, value]) => named([word], { is: 'scale', value })),
  ...named(numerals.halves, { is: 'half' }),
  ...named(numerals.quarters, { is: 'quarters' }),
  ...named(numerals.oneAndHalf, { is: 'one-and-half' }),
  ...named(numerals.and, { is: 'and' }),
  ...named(numerals.point, { is: 'point' }),
])
const longestAtom = Math.max(...[...atoms.keys()].map(({ length }) => length))
const longestWord = 80

/** The parts of a word that is a number and nothing else, or null. Of two readings the longer word is taken. */
export function atomsOf(word: string): readonly Atom[] | null {
  if (word.length > longestWord) return null
  const letters = lettersOf(word)
  const found: Atom[] = []
  for (let at = 0; at < letters.length;) {
    let length = Math.min(longestAtom, letters.length - at)
    while (length > 1 && !atoms.has(letters.slice(at, at + length))) length -= 1
    const atom = atoms.get(letters.slice(at, at + length))
    if (atom === undefined) return null
    found.push(atom)
    // "ettusen": three of the same letter are written as two.
    const next = at + length
    at = letters[next - 1] === 't' && letters.startsWith('usen', next) ? next - 1 : next
  }
  return found
}
