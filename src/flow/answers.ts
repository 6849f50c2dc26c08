import { valuesAt } from '../domain/case/pattern.ts'
import { fields, patternOf } from '../domain/case/fields/catalogue.ts'
import type { Case } from '../domain/case/schema.ts'
import type { Group } from '../rules/groups.ts'

/** The fields of each group of questions, by pattern. A group's page asks these. */
export const groupFields: Readonly<Record<Group, readonly string[]>> = {
  what: [
    'subject.title',
    'subject.description',
    'subject.law',
    'subject.category',
    'subject.startDate',
    'subject.periodStart',
    'subject.periodEnd',
  ],
  sum: ['value.parts.*.pricing', 'value.parts.*.amountOre', 'value.hasOption', 'value.recurring'],
  parts: ['value.past12MonthsOre', 'value.adjustmentPercent', 'value.next12MonthsOre'],
  similar: ['value.hasSimilar', ...under('value.similar.*')],
  contracts: under('contracts'),
  ground: under('reason'),
  asked: [
    'suppliers.*.name',
    'suppliers.*.orgNr',
    'suppliers.*.country',
    'suppliers.*.foreignId',
    'suppliers.*.contact',
  ],
  inquiry: [
    'inquiry.channel',
    'inquiry.sentOn',
    'inquiry.lastDay',
    'inquiry.sameForAll',
    'inquiry.differenceReason',
    'inquiry.text',
    'inquiry.evidence',
    'inquiry.criterion',
    'inquiry.criterionText',
  ],
  fewer: ['inquiry.fewerReason', 'inquiry.fewerText'],
  impartiality: under('impartiality'),
  answers: ['suppliers.*.answer'],
  bids: under('suppliers.*.bid'),
  award: under('award'),
  vetting: [...under('vetting'), ...under('suppliers.*.checks')],
  decision: [
    'decision.superiorExists',
    'decision.decider.name',
    'decision.decider.role',
    'decision.delegation',
    'decision.outcome',
    'decision.decidedOn',
    'decision.cancelReason',
    'decision.samePersonReason',
    'decision.usual.name',
    'decision.usual.role',
  ],
  notice: under('notice'),
  contract: ['contract.signedOn', 'contract.optionLastDay', 'contract.reference'],
  'post-award': ['contract.publishedOn', 'contract.publishedIn'],
  record: under('record'),
  'follow-up': under('followUp'),
}

function under(prefix: string): readonly string[] {
  return Object.keys(fields).filter((pattern) => pattern.startsWith(`${prefix}.`))
}

/** Answers a new case starts with: they do not make a task begun. */
const given: readonly string[] = [
  'subject.law',
  'subject.startDate',
  'decision.usual.name',
  'decision.usual.role',
]

/** Whether anything is answered, or typed and not readable, in a group; with a path: whether that path is of the group. */
export function hasAnswers(found: Case, group: Group, path?: string): boolean {
  const patterns = groupFields[group]
  if (path !== undefined) return patterns.includes(patternOf(path))
  return patterns.some((pattern) => !given.includes(pattern) && valuesAt(found, pattern).length > 0)
}

/** The group in which a path is asked, if it is. */
export function groupOf(path: string): Group | undefined {
  const pattern = patternOf(path)
  for (const [group, patterns] of Object.entries(groupFields))
    if (patterns.includes(pattern)) return group as Group
  return undefined
}
