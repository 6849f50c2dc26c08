import { fieldAt } from '../../../src/domain/case/fields/catalogue.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { groupOf } from '../../../src/flow/answers.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import type { Evaluation, Finding } from '../../../src/rules/evaluate/evaluate.ts'
import type { Group } from '../../../src/rules/groups.ts'

const valueGroups: readonly Group[] = ['sum', 'parts', 'similar']

export interface LacksAt {
  readonly page?: 'arende' | undefined
  /** How many purchases of the register are still to be answered about, where the page knows the register. */
  readonly openHits?: number
}

export interface ValueLacks {
  readonly sentences: readonly string[]
  /** Some of it is asked on a later page. */
  readonly asksLater: boolean
}

/**
 * What the value still waits for, as sentences: it can grow when that is answered. None when all is answered. On the
 * first page it is said what a later one asks.
 */
export function valueLacks(found: Case, evaluation: Evaluation, { page, openHits = 0 }: LacksAt): ValueLacks {
  const open = evaluation.findings.filter(
    ({ rule, state }) => state === 'missing' && isOfValue(rule.group) && rule.strength !== 'reminder',
  )
  const isLater = ({ rule }: Finding): boolean => page === 'arende' && rule.group !== 'sum'
  const wordsOf = (finding: Finding): readonly string[] => wordsIn(found, finding)
  const later = sentence('Kvar att fylla i', open.filter(isLater).flatMap(wordsOf))
  const unread = Object.keys(found.unread).filter((path) => isOfValue(groupOf(found, path)))
  return {
    sentences: [
      ...sentence('Kvar att fylla i', [
        ...open.filter((finding) => !isLater(finding)).flatMap(wordsOf),
        ...hitWords(openHits),
      ]),
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

function hitWords(open: number): readonly string[] {
  if (open === 0) return []
  return [open === 1 ? 'ett liknande köp att svara om' : `${open} liknande köp att svara om`]
}

/** Rows are named together, a few fields and questions as they are asked. */
function wordsIn(found: Case, { rule, fields }: Finding): readonly string[] {
  switch (rule.demand.is) {
    case 'parts-complete':
      return ['pris och tid för varje del']
    case 'recurring-complete':
      return ['vad behovet kostar på tolv månader']
    case 'similar-complete':
      return similarWords(found, fields)
    default:
      return fields.map(questionOf)
  }
}

const manyFields = 3

/** What lacks of the purchases that are listed, field by field; all together where that is a lot. */
function similarWords(found: Case, fields: readonly string[]): readonly string[] {
  const words = fields.flatMap((path) => {
    const [, , id, name = ''] = path.split('.')
    const row = found.value.similar?.find((item) => item.id === id)
    if (row?.label === undefined) return []
    const isOther = row.relation === 'same-kind'
    const say: Readonly<Record<string, string>> = {
      amountOre: `beloppet för ”${row.label}”`,
      date: `när ”${row.label}” köptes`,
      unit: `vem som köpte ”${row.label}”`,
      relation: `hur ”${row.label}” hör ihop med köpet`,
      reason: `varför ”${row.label}” ${isOther ? 'är ett annat behov' : 'inte hör ihop'}`,
    }
    return say[name] ?? []
  })
  return words.length < fields.length || words.length > manyFields ? ['de liknande köpen'] : words
}

function questionOf(path: string): string {
  const label = fieldAt(path)?.label
  return label?.endsWith('?') ? `”${label}”` : shortOf(path)
}

function shortOf(path: string): string {
  const short = fieldAt(path)?.short ?? path
  return short.charAt(0).toLowerCase() + short.slice(1)
}
