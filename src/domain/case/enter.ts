import type { LocalDate } from '../local-date.ts'
import { fieldAt, isList } from './fields/catalogue.ts'
import { isTooLong, readField } from './fields/read.ts'
import { consequencesOf, type Moment } from './consequences.ts'
import { getAt, setAt } from './path.ts'
import type { Case } from './schema.ts'

/** What a person typed or chose, as text, at a field's path. */
export interface Entry {
  readonly path: string
  readonly text: string
}

/** One answer that changed: what the log keeps. Values are JSON values; undefined where there was or is none. */
export interface Change {
  readonly field: string
  readonly old: unknown
  readonly new: unknown
}

export interface Entered {
  readonly case: Case
  readonly changes: readonly Change[]
  /** Paths that are none of the case's fields: the caller refuses. */
  readonly unknown: readonly string[]
}

/**
 * Puts typed text into a case. Text that reads becomes the field's value; text that does not is kept as typed under
 * `unread`, and the field's old value is taken away, so that no answer stands that the person has overwritten. A text
 * that is longer than a case takes changes nothing: the caller keeps it (`tooLongIn`).
 * `instant` (ISO, local time with its offset) is what the program notes by itself of when a bid was written down;
 * without one, as where a page shows what would follow, nothing is noted.
 */
export function enter(before: Case, entries: readonly Entry[], today: LocalDate, instant?: string): Entered {
  const moment: Moment = { today, ...(instant === undefined ? {} : { instant }) }
  const unknown = entries.map(({ path }) => path).filter((path) => !fieldAt(path) || isOfNoFile(before, path))
  if (unknown.length > 0) return { case: before, changes: [], unknown }
  let after = before
  const long = tooLongIn(entries)
  for (const entry of entries)
    if (!long.includes(entry))
      after = withConsequences(after, enterOne(after, entry, today), entry.path, moment)
  return { case: after, changes: changesBetween(before, after), unknown }
}

/** A file comes with its content: what is said of one that is not there makes none. */
function isOfNoFile({ attachments }: Case, path: string): boolean {
  const file = /^attachments\.([^.]+)\./.exec(path)?.[1]
  return file !== undefined && attachments.every(({ id }) => id !== file)
}

/** The entries whose text is longer than a case takes. */
export const tooLongIn = <T extends Entry>(entries: readonly T[]): readonly T[] =>
  entries.filter(({ path, text }) => {
    const field = fieldAt(path)
    return field !== undefined && isTooLong(field, text)
  })

function enterOne(current: Case, { path, text }: Entry, today: LocalDate): Case {
  const field = fieldAt(path)
  if (!field) return current
  const result = readField(field, text, today)
  const valued = setAt(current, path, result.ok ? result.value : undefined, isList)
  const { [path]: _read, ...others } = valued.unread
  return { ...valued, unread: result.ok ? others : { ...others, [path]: text } }
}

function withConsequences(before: Case, after: Case, path: string, moment: Moment): Case {
  let result = after
  for (const { path: target, value, renews } of consequencesOf(before, after, path, moment))
    if (renews || getAt(result, target) === undefined) result = setAt(result, target, value, isList)
  return result
}

/** Every leaf that differs between two versions of a case, by path, in a fixed order. */
export function changesBetween(before: Case, after: Case): readonly Change[] {
  const [old, now] = [leaves(before), leaves(after)]
  const paths = [...new Set([...old.keys(), ...now.keys()])].toSorted()
  return paths
    .filter((path) => JSON.stringify(old.get(path)) !== JSON.stringify(now.get(path)))
    .map((path) => ({ field: path, old: old.get(path), new: now.get(path) }))
}

/** A row of the organisation is one leaf: it is taken in whole, and nobody types in it here. */
const wholeRows = /^basis\.organisation\.\w+\.[^.]+$/

function leaves(root: Case): Map<string, unknown> {
  const found = new Map<string, unknown>()
  const walk = (value: unknown, path: string): void => {
    if (wholeRows.test(path)) found.set(path, value)
    else if (Array.isArray(value))
      value.forEach((item: unknown, i) => walk(item, `${path}.${rowName(item, i)}`))
    else if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value)) walk(child, path === '' ? key : `${path}.${key}`)
    else if (value !== undefined) found.set(path, value)
  }
  walk(root, '')
  return found
}

const rowName = (item: unknown, index: number): string =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
    ? item.id
    : String(index)
