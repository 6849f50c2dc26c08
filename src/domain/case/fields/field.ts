import type { Choices } from '../choices.ts'

/** How the text of a field is read, and how its value is written back. */
export type FieldKind =
  /** `isWord`: a single letter is no answer. */
  | { readonly kind: 'line'; readonly isWord?: true }
  | { readonly kind: 'text' }
  | { readonly kind: 'money' }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  | { readonly kind: 'count' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'points' }
  | { readonly kind: 'orgnr' }
  | { readonly kind: 'vatnr' }
  /** The id of a row elsewhere in the case. */
  | { readonly kind: 'row' }
  | { readonly kind: 'choice'; readonly choices: Choices }

/** One question of a case. The same words stand on the page, in the log, in `check` and in the record. */
export type Field = FieldKind & {
  /** The question as the page asks it. */
  readonly label: string
  /** The answer's name in the record and in lists of what is missing. */
  readonly short: string
  /** One sentence beneath the question. */
  readonly help?: string
  /** What holds, and what does not, as a reason that others will read. */
  readonly example?: string
  readonly antiExample?: string
  /** Field that is given today's date when this one is first answered, if it is empty: path relative to the same object. */
  readonly stamps?: string
  /** Of a day: it has been, or is today. A later one is no answer. */
  readonly hasBeen?: true
}

export type Fields = Readonly<Record<string, Field>>
