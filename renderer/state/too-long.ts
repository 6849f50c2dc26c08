import { readField } from '../../src/domain/case/fields/read.ts'
import type { Field } from '../../src/domain/case/fields/field.ts'
import type { Entry } from '../../src/domain/case/enter.ts'
import type { LocalDate } from '../../src/domain/local-date.ts'
import { longestKept, longestText } from '../../src/domain/text.ts'

/** Texts that are longer than a case takes, by field path: shown in their fields and no part of the case. */
export type TooLong = Readonly<Record<string, string>>

/** Too long to cross the bridge: it stands in its field as long as the case is open, and nowhere else. */
export const isUnsendable = (text: string): boolean => text.length > longestKept

/** What is kept on the other side, with what could not be sent there and stands here alone. */
export const withUnsent = (kept: TooLong, before: TooLong): TooLong => ({
  ...kept,
  ...Object.fromEntries(Object.entries(before).filter(([, text]) => isUnsendable(text))),
})

/** The texts after these are entered: what cannot be sent is held here, and what takes its place lets it go. */
export function held(before: TooLong, entries: readonly Entry[]): TooLong {
  const entered = new Set(entries.map(({ path }) => path))
  const unsent = entries.filter(({ text }) => isUnsendable(text)).map(({ path, text }) => [path, text])
  const others = Object.entries(before).filter(([path, text]) => !entered.has(path) || !isUnsendable(text))
  return Object.fromEntries([...others, ...unsent]) as TooLong
}

/** The texts without those at and below a path: its row is going away. */
export const without = (before: TooLong, path: string): TooLong =>
  Object.fromEntries(Object.entries(before).filter(([at]) => at !== path && !at.startsWith(`${path}.`)))

/** Why a text cannot be an answer, and where one that is longer than a case takes is kept; undefined where it can. */
export function problemOf(field: Field, text: string, today?: LocalDate): string | undefined {
  const read = readField(field, text, today)
  if (read.ok) return undefined
  if (text.length <= longestText) return read.problem
  return `${read.problem} ${isUnsendable(text) ? notKept : kept}`
}

const kept = 'Det du skrev står kvar här, men är inte med i ärendet.'
const notKept = 'Den är för lång för att sparas ens här: den försvinner när du stänger ärendet.'
