import phrasesJson from '../../../assets/rules/empty-phrases.json' with { type: 'json' }
import { patternOf } from '../../domain/case/fields/catalogue.ts'
import { getAt } from '../../domain/case/path.ts'
import { someAt, valuesAt, type At, type Pattern } from '../../domain/case/pattern.ts'
import type { Case } from '../../domain/case/schema.ts'
import { rememberTexts } from '../../domain/remember.ts'
import { readPhrases, type PhraseKind } from './phrases-file.ts'
import { saysLittle, wordsOf } from './says-little.ts'

const file = readPhrases('assets/rules/empty-phrases.json', phrasesJson)
const fillers: ReadonlySet<string> = new Set(file.fillers)
const units: ReadonlySet<string> = new Set(file.units)
const noAnswer: ReadonlySet<string> = new Set(file.noAnswer)
const numbered: ReadonlySet<string> = new Set(file.numbered)
const kinds = file.kinds.map((kind) => ({
  kind,
  sayings: { phrases: kind.phrases.map(wordsOf), fewer: kind.fewer },
}))

/** A reason that says nothing: what it leaves unsaid, and an answer that would hold. */
export interface EmptyPhrase {
  readonly path: string
  readonly kind: PhraseKind
  /** The answer as it was given. */
  readonly text: string
}

/** What a text at a path leaves unsaid, or undefined where it says something. */
export const emptyPhrase = (found: Case, path: string, text: string): EmptyPhrase | undefined =>
  heardAt(found, patternOf(path), path, text)

/** Whether a text says nothing in a field (pattern), whatever else is answered. */
export const isEmptyText = (pattern: string, text: string): boolean =>
  kindsSaid(text).some((kind) => kind.unless === undefined && isFor(kind, pattern))

/** The answers among the fields (patterns) of a case that say nothing. */
export function emptyPhrasesIn(found: Case, patterns: readonly Pattern[]): readonly EmptyPhrase[] {
  let all: EmptyPhrase[] | undefined
  for (const pattern of patterns) {
    // Nearly every answer says something: where they stand is found out of those that may not.
    if (!someAt(found, pattern, mayBeEmpty)) continue
    for (const { path, value } of valuesAt(found, pattern)) {
      const heard = typeof value === 'string' ? heardAt(found, pattern.text, path, value) : undefined
      if (heard !== undefined) (all ??= []).push(heard)
    }
  }
  return all ?? none
}

const none: readonly EmptyPhrase[] = []

const mayBeEmpty = (value: unknown): boolean => typeof value === 'string' && kindsSaid(value).length > 0

/** The answer at a path where one that says nothing is none; undefined where it is answered, or is no such field. */
export function noAnswerAt(found: Case, path: string): EmptyPhrase | undefined {
  const pattern = patternOf(path)
  return noAnswer.has(pattern) ? noAnswerIn(found, pattern, { path, value: getAt(found, path) }) : undefined
}

/** As `noAnswerAt`, where the pattern and what stands at the path are at hand. */
export function noAnswerIn(found: Case, pattern: string, { path, value }: At): EmptyPhrase | undefined {
  return typeof value === 'string' && noAnswer.has(pattern) ? heardAt(found, pattern, path, value) : undefined
}

function heardAt(found: Case, pattern: string, path: string, text: string): EmptyPhrase | undefined {
  if (numbered.has(pattern) && /\d/.test(text)) return undefined
  const whole = kindsSaid(text)
  if (whole.length === 0) return undefined
  const said = whole.filter((kind) => isFor(kind, pattern))
  // What another answer makes enough is enough though it is short: "Billigast", where only the price was asked for.
  const isAllowed = said.some((kind) => isEnough(found, kind))
  const kind = said.find((one) => !isEnough(found, one) && !(isAllowed && one.phrases.length === 0))
  return kind && { path, kind, text }
}

/** The kinds of phrase that a text is made of, whatever field it stands in. */
const kindsSaid: (text: string) => readonly PhraseKind[] = rememberTexts((text) =>
  kinds.filter(({ sayings }) => saysLittle(text, sayings, fillers, units)).map(({ kind }) => kind),
)

/** What is said of it, as one sentence about the quoted answer. */
export const remarkOn = ({ kind, text }: EmptyPhrase): string =>
  `”${text.trim().replace(/[.!]+$/, '')}” ${kind.remark}`

/** The same as a statement alone: what to write instead is for whoever wrote it, and not for a record. */
export const generalWords = ({ text }: EmptyPhrase): string =>
  `”${text.trim().replace(/[.!]+$/, '')}” är ett kort eller allmänt svar.`

const isFor = ({ fields: [first, ...more] }: PhraseKind, pattern: string): boolean =>
  first === '*' || first === pattern || more.includes(pattern)

const isEnough = (found: Case, { unless }: PhraseKind): boolean =>
  unless !== undefined && someAt(found, unless.field, (value) => value === unless.equals)
