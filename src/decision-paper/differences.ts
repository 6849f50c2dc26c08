import { sentencesOf } from '../domain/sentences.ts'
import type { ChangedFact } from '../rules/decision-facts/facts.ts'

/** What of a line differs: what it said and does not any more, and what it says instead; each a sentence or an item. */
export interface Difference {
  readonly id: string
  readonly term: string
  readonly gone: readonly string[]
  readonly added: readonly string[]
}

/** The lines that differ, without what they say alike: of a long text the sentences that are others, of a list the items. */
export const differencesOf = (changed: readonly ChangedFact[]): readonly Difference[] =>
  changed.flatMap(({ id, term, was, now }) => {
    if (id.startsWith('file-')) return [{ id, term, gone: [], added: [fileWords(was, now)] }]
    const parts = isListed(id) ? linesOf : sentencesOf
    const [before, after] = [parts(was ?? ''), parts(now ?? '')]
    const added = after.filter((item) => !before.includes(item))
    const heads = isListed(id) ? added.map(headOf) : []
    // What is said of the same thing in other words is told as it is now.
    const gone = before.filter((item) => !after.includes(item) && !heads.includes(headOf(item)))
    return gone.length === 0 && added.length === 0 ? [] : [{ id, term, gone, added }]
  })

/** "Värde: 510 000 kr. Tidigare: 480 000 kr.": a difference in a line of plain text. */
export function differenceWords({ id, term, gone, added }: Difference): string {
  const now = added.join(' ')
  const was = gone.join(' ')
  if (id.startsWith('file-')) return closed(`${term} ${now}`)
  const [nowTitle, wasTitle] = titles[id] ?? [`${term}: nu`, now === '' ? `${term}: inte längre` : 'tidigare']
  return [
    ...(now === '' ? [] : [closed(`${nowTitle} ${quoted(id, now)}`)]),
    ...(was === '' ? [] : [closed(`${upper(wasTitle)} ${quoted(id, was)}`)]),
  ].join(' ')
}

/** Those that stand in lines under a heading, each of which comes and goes by itself: what is new of it, and what is gone. */
const titles: Readonly<Record<string, readonly [now: string, was: string]>> = {
  points: ['Nytt att se upp med:', 'Inte längre att se upp med:'],
  missing: ['Saknas nu:', 'Saknades då, men inte nu:'],
}

const isListed = (id: string): boolean => Object.hasOwn(titles, id)

const quoted = (id: string, text: string): string => (isListed(id) ? text : `”${text.replace(/[.]$/u, '')}”`)

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const headOf = (line: string): string => line.split(/[.:]/)[0] ?? ''

const fileWords = (was: string | null, now: string | null): string => {
  if (was === null) return 'har lagts till'
  return now === null ? 'är borttagen' : 'har fått annat innehåll'
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** With one full stop, however the text ends. */
const closed = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`)
