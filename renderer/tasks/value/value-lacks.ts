import { fieldAt } from '../../../src/domain/case/fields/catalogue.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { groupOf } from '../../../src/flow/answers.ts'
import { enumerated } from '../../../src/record/say.ts'
import type { Evaluation, Finding } from '../../../src/rules/evaluate/evaluate.ts'
import type { Group } from '../../../src/rules/groups.ts'

const valueGroups: readonly Group[] = ['sum', 'parts', 'similar']

export interface ValueLacks {
  readonly sentences: readonly string[]
  /** Some of it is asked on a later page. */
  readonly asksLater: boolean
}

/**
 * What the value still waits for, as sentences: it can grow when that is answered. None when all is answered. On the
 * first page it is said what a later one asks.
 */
export function valueLacks(found: Case, evaluation: Evaluation, page?: 'arende'): ValueLacks {
  const open = evaluation.findings.filter(
    ({ rule, state }) => state === 'missing' && isOfValue(rule.group) && rule.strength !== 'reminder',
  )
  const isLater = ({ rule }: Finding): boolean => page === 'arende' && rule.group !== 'sum'
  const later = sentence('Kvar att fylla i', open.filter(isLater).flatMap(wordsOf))
  const unread = Object.keys(found.unread).filter((path) => isOfValue(groupOf(found, path)))
  return {
    sentences: [
      ...sentence('Kvar att fylla i', open.filter((finding) => !isLater(finding)).flatMap(wordsOf)),
      ...later.map((text) => `${text} ${open.filter(isLater).length === 1 ? 'Frågan' : 'Frågorna'} ${where}`),
      ...sentence('Går inte att läsa', unread.map(shortOf)),
    ],
    asksLater: later.length > 0,
  }
}

const where = 'kommer i Räkna ut värdet.'

const isOfValue = (group: Group | undefined): boolean => group !== undefined && valueGroups.includes(group)

const sentence = (start: string, words: readonly string[]): readonly string[] =>
  words.length === 0 ? [] : [`${start}: ${enumerated([...new Set(words)])}.`]

/** Rows are named together, questions as they are asked. */
function wordsOf({ rule, fields }: Finding): readonly string[] {
  switch (rule.demand.is) {
    case 'parts-complete':
      return ['pris och tid för varje del']
    case 'recurring-complete':
      return ['vad behovet kostar på tolv månader']
    case 'similar-complete':
      return ['de liknande köpen']
    default:
      return fields.map(questionOf)
  }
}

function questionOf(path: string): string {
  const label = fieldAt(path)?.label
  return label?.endsWith('?') ? `”${label}”` : shortOf(path)
}

function shortOf(path: string): string {
  const short = fieldAt(path)?.short ?? path
  return short.charAt(0).toLowerCase() + short.slice(1)
}
