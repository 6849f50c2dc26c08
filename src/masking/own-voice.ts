import type { Case } from '../domain/case/schema.ts'
import { fieldAt } from '../domain/case/fields/catalogue.ts'
import type { Span } from '../inquiry/leaks/fold.ts'
import { noUnit, sectionOf, sentenceUnit, unitsOf, type Unit } from './numbers/fixed-units.ts'
import type { RecordLike } from './records.ts'
import type { Steps } from './steps.ts'

/** Whether a stretch of a unit stands in words of the program's own. */
export type IsOwnVoice = (text: string, unit: Unit, span: Span) => boolean

/**
 * What the record says the same of a case where no person has typed a word that is masked, is the program's own: "Mot källan" is no
 * bidder that is called Källan. `hits`: where a text has words that are masked; each text is looked through in a step of its own.
 */
export function* ownVoice(
  found: Case,
  hits: (text: string) => readonly Span[],
  recordLike: RecordLike,
): Steps<IsOwnVoice> {
  const typed = new Set<string>()
  without(found, '', '', (text) => {
    typed.add(text)
    return []
  })
  const known = new Map<string, readonly Span[]>()
  for (const text of typed) {
    yield known.size / typed.size
    known.set(text, hits(text))
  }
  const { keys } = unitsOf(recordLike(without(found, '', '', (text) => known.get(text) ?? [])))
  return (text, unit, span) =>
    unit !== noUnit &&
    sectionOf(unit.key) !== ofNoCase &&
    (keys.has(unit.key) || keys.has(sentenceUnit(text, unit, span) ?? ''))
}

/** The log is not of the case, and has names of persons. */
const ofNoCase = 'logg'

const read: ReadonlySet<string> = new Set(['line', 'text', 'orgnr', 'vatnr'])
/** Where no field is: what names a row, a choice or a time. */
const technical = /^(?:id|.*Id|format|profile|key|field|sha256|belongsTo|cameFrom|cpv|at|.*At|on|.*On)$/
const likeChoice = /^[a-z]+(?:-[a-z0-9]+)*$/
const names = /name|text|label|note|reason|who|by|was/i

function without<T>(value: T, key: string, path: string, hits: (text: string) => readonly Span[]): T
function without(
  value: unknown,
  key: string,
  path: string,
  hits: (text: string) => readonly Span[],
): unknown {
  if (typeof value === 'string') return isTyped(value, key, path) ? bare(value, hits(value)) : value
  const at = (inner: string): string => (path === '' ? inner : `${path}.${inner}`)
  if (Array.isArray(value))
    return value.map((one: unknown, index) => without(one, key, at(idOf(one) ?? String(index)), hits))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([inner, one]) => [inner, without(one, inner, at(inner), hits)]),
  )
}

const idOf = (row: unknown): string | undefined =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : undefined

function isTyped(value: string, key: string, path: string): boolean {
  if (path.startsWith('unread.')) return true
  const kind = fieldAt(path)?.kind
  if (kind !== undefined) return read.has(kind)
  return !technical.test(key) && (!likeChoice.test(value) || names.test(key))
}

function bare(text: string, hits: readonly Span[]): string {
  if (hits.length === 0) return text
  const whole = text.normalize('NFC')
  let at = 0
  const parts = hits.map(({ from, to }) => {
    const before = whole.slice(at, from)
    at = to
    return `${before}¤`
  })
  return [...parts, whole.slice(at)].join('')
}
