import type { Case } from '../../domain/case/schema.ts'
import { fold, foldedWords, placesOf, type Folded, type Span } from './fold.ts'
import { leakWords } from './words.ts'

/** The authority's own names, as far as they let a word through that a supplier has too. */
export interface OwnNames {
  /** Whole, in their own place: who signs the text or is to be turned to. */
  readonly people: readonly Folded[]
  /** Whole, anywhere: the text speaks in their name. */
  readonly bodies: readonly Folded[]
  /** Whether a folded word is of the authority's name: it is a place more often than a supplier. */
  readonly has: (word: string) => boolean
}

/**
 * The full names of who sends the text: the one who signs it, the unit and the authority. A name of a single word lets
 * nothing through, and no name lets its words through where they stand by themselves.
 */
export function ownNamesOf({ authority, preparer }: Case): OwnNames {
  const words = new Set(authority.name === undefined ? [] : foldedWords(authority.name))
  return {
    people: whole([preparer.name]),
    bodies: whole([authority.name, authority.unit]),
    has: (word) => words.has(word),
  }
}

const whole = (names: readonly (string | undefined)[]): readonly Folded[] =>
  names.flatMap((name) => (name === undefined || foldedWords(name).length < 2 ? [] : [fold(name)]))

/** Where in a text the own full names stand in their place. */
export function ownPlaces({ people, bodies }: OwnNames, text: string, folded: Folded): readonly Span[] {
  return [
    ...bodies.flatMap((name) => placesOf(folded, name)),
    ...people.flatMap((name) => placesOf(folded, name)).filter((span) => isSender(text, span)),
  ]
}

const nearBy = 40
const lead = new RegExp(`(?:^|[\\n:]|(?<!\\p{L})(?:${leakWords.ownBefore.join('|')}))\\s*$`, 'iu')

/** By itself on its line, or after "till": no word follows that makes it somebody who asks. */
function isSender(text: string, { from, to }: Span): boolean {
  const behind = text.slice(Math.max(0, from - nearBy), from)
  const isBegun = from <= nearBy ? lead.test(behind) : lead.test(`.${behind}`)
  return isBegun && /^\)?[^\S\n]*(?:$|[\n,;.<(|])/u.test(text.slice(to, to + nearBy))
}
