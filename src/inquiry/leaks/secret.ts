import type { Folded } from './fold.ts'

/**
 * How a word of a name has to stand to tell of it: anywhere; with a capital, as a name is written; the same, but not where
 * a sentence begins, for a name that is a word too ("Berg"); with a capital on each of its words ("Office Nordic"); or with somebody who asks or offers ("Lund undrar").
 */
export type Standing = 'anywhere' | 'as-name' | 'as-noun' | 'as-title' | 'said'

/** Words or digits of a supplier that no other may read, as they are looked for. */
export interface Secret {
  readonly kind: 'name' | 'word' | 'person' | 'number' | 'address'
  /** As it stands in the case. */
  readonly what: string
  readonly of: 'name' | 'contact'
  readonly words: Folded
  /** The word is the whole name. */
  readonly isWhole?: boolean
  /** Longer words that begin with it tell as much: "Lindbergarna" of "Lindberg". */
  readonly goesOn?: boolean
  /** A word of trades too: never surely a name. */
  readonly isTrade?: boolean
  /** Of a word; all else tells wherever it stands. */
  readonly stands?: Standing
  /** A person's given name, where the surname is known too. */
  readonly isGiven?: true
  /** Of the domain of an address: a company's more often than a person's. */
  readonly isOfHost?: true
  /** What the given names of a surname begin with, folded. */
  readonly initials?: readonly string[]
}
