import type { Folded } from './fold.ts'

/** Words or digits of a supplier that no other may read, as they are looked for. */
export interface Secret {
  readonly kind: 'name' | 'word' | 'person' | 'number' | 'address'
  /** As it stands in the case. */
  readonly what: string
  readonly of: 'name' | 'contact'
  readonly words: Folded
  /** The word is the whole name. */
  readonly isWhole?: boolean
}
