import { fieldAt } from '../domain/case/fields/catalogue.ts'
import { sayField } from '../domain/case/fields/read.ts'
import { placesAt } from '../domain/case/pattern.ts'
import { getAt } from '../domain/case/path.ts'
import type { Case } from '../domain/case/schema.ts'
import { isOfLookedAt, lookOnlyReason } from '../rules/vetting/look-only.ts'
import { withHiddenNumber, withHiddenUnread } from './hidden-numbers.ts'
import type { Block } from './tree.ts'

/** What stands where an answer is missing: the same words everywhere, so that a reader can search for them. */
export const notStated = 'Uppgift saknas'

/** What stands where something was kept that may only be looked at. */
export const notPrinted = 'Det som har antecknats om någon person skrivs inte ut.'

/**
 * A field's value in words, or undefined where it is not answered. Text that could not be read is said as typed, but not
 * of a check that is only looked at.
 */
export function say(found: Case, path: string): string | undefined {
  const unread = found.unread[path]
  const isAnswered = unread !== undefined || getAt(found, path) !== undefined
  if (isAnswered && isOfLookedAt(path) && (unread !== undefined || lookOnlyReason(path) !== null))
    return notPrinted
  if (unread !== undefined) return `Går inte att läsa: ”${withHiddenUnread(found, path, unread)}”`
  const field = fieldAt(path)
  const value = getAt(found, path)
  return field === undefined || value === undefined
    ? undefined
    : withHiddenNumber(found, path, sayField(field, value))
}

export const sayOr = (found: Case, path: string, otherwise = notStated): string =>
  say(found, path) ?? otherwise

/** The answered fields among the patterns as rows of term and value. */
export function answeredRows(
  found: Case,
  patterns: readonly string[],
): readonly { readonly term: string; readonly value: string }[] {
  return patterns.flatMap((pattern) =>
    placesOf(found, pattern).flatMap((path) => {
      const value = say(found, path)
      return value === undefined ? [] : [{ term: fieldAt(path)?.short ?? path, value }]
    }),
  )
}

function placesOf(found: Case, pattern: string): readonly string[] {
  return placesAt(found, pattern).map(({ path }) => path)
}

/** A facts block, or nothing where no row is answered. */
export const factsBlock = (
  rows: readonly { readonly term: string; readonly value: string }[],
): readonly Block[] => (rows.length === 0 ? [] : [{ kind: 'facts', rows }])

/** A section with its heading, or nothing where it has no content. */
export function section(
  id: string,
  text: string,
  blocks: readonly Block[],
  level: 2 | 3 = 2,
): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level, text, id }, ...blocks]
}

const small = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']

/** A count in running text: words up to twelve. */
export const inWords = (count: number): string => small[count] ?? String(count)

/** "Båda", "Alla tre": of two and more. */
export const allOf = (count: number): string => (count === 2 ? 'Båda' : `Alla ${inWords(count)}`)

/** A text that ends as a sentence does: with the mark it has, else with a full stop. */
export const sentence = (text: string): string => (/[.!?…][”"')]?$/u.test(text.trimEnd()) ? text : `${text}.`)

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
