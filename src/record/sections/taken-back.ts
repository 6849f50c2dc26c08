import { partTerms } from './value.ts'
import { partRoles } from '../../domain/case/choices.ts'
import type { Case } from '../../domain/case/schema.ts'
import { countedParts, similarItems } from '../../rules/evaluate/parts.ts'
import { answeredRows, say } from '../say.ts'
import type { Block } from '../tree.ts'

/** What was answered and then taken back by a no: kept in the case, counted nowhere, and said to be so. */
export function takenBackSection(found: Case): readonly Block[] {
  const standing = similarItems(found)
  const similar = (found.value.similar ?? []).filter((item) => !standing.includes(item))
  const counted = countedParts(found)
  const parts = (found.value.parts ?? []).filter((part) => !counted.includes(part))
  const open = found.value.parts?.some((part) => part.role === 'base' && part.openEnded === 'yes')
  const rows = [
    ...similar.map((item) => ({
      term: 'Liknande köp',
      value: valuesOf(found, `value.similar.${item.id}`, [
        'label',
        'amountOre',
        'date',
        'relation',
        'unit',
        'reason',
      ]),
    })),
    ...parts.map((part) => ({
      term: part.role === undefined ? 'Del' : partRoles[part.role],
      value: valuesOf(found, `value.parts.${part.id}`, [
        'label',
        'pricing',
        'amountOre',
        'times',
        ...partTerms,
      ]),
    })),
    ...(open ? answeredRows(found, ['subject.periodEnd']) : []),
  ].filter(({ value }) => value !== '')
  if (rows.length === 0) return []
  return [
    { kind: 'paragraph', tone: 'small', text: 'De här svaren räknas inte i värdet.' },
    { kind: 'facts', rows },
  ]
}

const valuesOf = (found: Case, at: string, names: readonly string[]): string =>
  names
    .map((name) => say(found, `${at}.${name}`))
    .filter((value) => value !== undefined)
    .join(', ')
