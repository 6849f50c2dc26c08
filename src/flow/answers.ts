import { placesAt, type At } from '../domain/case/pattern.ts'
import { firstOptionId } from '../domain/case/consequences.ts'
import { decisionProof } from '../domain/case/decision-follows.ts'
import { fields, patternOf } from '../domain/case/fields/catalogue.ts'
import type { Case } from '../domain/case/schema.ts'
import { groups, type Group, type OwnGroup } from '../rules/groups.ts'
import { localGroupAt, localPaths } from '../rules/local/of-case.ts'

/** The contract's own price is asked with the case, options and other costs with the value: see groupOf. */
const partFields = under('value.parts.*')

/** The fields of each group of questions, by pattern. A group's page asks these. */
const groupFields: Readonly<Record<OwnGroup, readonly string[]>> = {
  screening: under('screening'),
  what: [
    'authority.guideline',
    'preparer.name',
    'preparer.role',
    'subject.title',
    'subject.description',
    'subject.law',
    'subject.category',
    'subject.cpv',
    'subject.startDate',
    'subject.periodStart',
    'subject.periodEnd',
  ],
  sum: [...partFields, 'value.hasOption', 'value.recurring'],
  parts: [...partFields, 'value.past12MonthsOre', 'value.adjustmentPercent', 'value.next12MonthsOre'],
  similar: ['value.hasSimilar', ...under('value.similar.*')],
  collected: ['value.collectedReason', 'value.policyExit', 'value.policyExitBy', 'value.policyExitReason'],
  'near-limit': ['value.controlIndex', 'value.controlVolume', 'value.controlExtension'],
  contracts: under('contracts'),
  ground: ['reason.way', 'reason.ground', 'reason.text', 'reason.limbs.*.text'],
  'hand-over': ['reason.handOverTo', 'reason.handOverOn', 'reason.handOverNote'],
  asked: [
    'suppliers.*.name',
    'suppliers.*.orgNr',
    'suppliers.*.country',
    'suppliers.*.foreignId',
    'suppliers.*.contact',
    'suppliers.*.vatNr',
    'suppliers.*.masked',
    'suppliers.*.registerId',
    ...under('suppliers.*.asked'),
    'suppliers.*.mistake',
    'suppliers.*.helped',
    'suppliers.*.helpedHow',
    'suppliers.*.helpedWay',
    'suppliers.*.helpedReason',
    'suppliers.*.helpedHeardOn',
    'suppliers.*.helpedAnswer',
  ],
  inquiry: [
    ...under('decision.stages'),
    ...under('inquiry').filter((pattern) => !pattern.startsWith('inquiry.fewer')),
  ],
  fewer: ['inquiry.fewerReason', 'inquiry.fewerText', 'inquiry.fewerLimbs.*.text'],
  impartiality: under('impartiality'),
  answers: ['suppliers.*.answer'],
  bids: [...under('suppliers.*.bid'), ...under('suppliers.*.secrecy')],
  award: [...under('award'), 'value.estimateHow'],
  vetting: [...under('suppliers.*.vetting'), ...under('suppliers.*.checks')],
  decision: [
    'decision.superiorExists',
    'decision.decider.name',
    'decision.decider.role',
    'decision.delegation',
    'decision.outcome',
    'decision.decidedOn',
    'decision.cancelKind',
    'decision.cancelReason',
    'decision.checksDeviation',
    'decision.samePersonReason',
    'decision.usual.name',
    'decision.usual.role',
    'decision.principal',
    'decision.level',
    ...under('decision.passedOn'),
    ...under('decision.proofs'),
    ...under('decision.replies'),
  ],
  notice: [
    'notice.sentOn',
    'notice.how',
    'notice.points',
    'suppliers.*.notifiedOn',
    ...under('suppliers.*.letters'),
  ],
  voluntary: ['notice.voluntaryOn', 'notice.voluntaryIn'],
  contract: under('contract').filter((pattern) => !pattern.startsWith('contract.published')),
  'post-award': ['contract.publishedOn', 'contract.publishedIn'],
  record: under('record'),
  order: under('order'),
  'follow-up': under('followUp'),
  savings: under('savings'),
  deviations: under('deviations'),
  elsewhere: [...under('elsewhere'), ...under('attachments')],
}

function under(prefix: string): readonly string[] {
  return Object.keys(fields).filter((pattern) => pattern.startsWith(`${prefix}.`))
}

/** Answers a new case starts with: they do not make a task begun. */
const given: readonly string[] = [
  'authority.guideline',
  'preparer.name',
  'preparer.role',
  'screening.security',
  'screening.personalData',
  'subject.law',
  'subject.startDate',
  'decision.usual.name',
  'decision.usual.role',
]

/** The group in which a path is asked in this case, if it is. */
export function groupOf(found: Case, path: string): Group | undefined {
  const part = /^value\.parts\.([^.]+)\./.exec(path)?.[1]
  if (part !== undefined) return isBase(found, part) ? 'sum' : 'parts'
  // Where what proves the decision lies is asked where it is decided.
  if (path.startsWith(`elsewhere.${decisionProof}.`)) return 'decision'
  const pattern = patternOf(path)
  return groups.find((group) => fieldsOf(group).includes(pattern)) ?? localGroupAt(found, path)
}

const isBase = (found: Case, id: string): boolean =>
  found.value.parts?.some((part) => part.id === id && part.role === 'base') ?? false

/** The fields of a group that the program itself asks. Those of a local routine stand in the case. */
const fieldsOf = (group: Group): readonly string[] =>
  Object.hasOwn(groupFields, group) ? groupFields[group as OwnGroup] : []

/** Every place of a group in a case, answered or not, in the order in which it is asked. */
export const placesOf = (found: Case, group: Group): readonly At[] =>
  [...fieldsOf(group), ...localPaths(found, group)]
    .flatMap((pattern) => placesAt(found, pattern))
    .filter(({ path }) => groupOf(found, path) === group)

/** Whether anything is answered in a group, by the person and not by the program at the start. */
export const hasAnswers = (found: Case, group: Group): boolean =>
  placesOf(found, group).some(({ path, value }) => value !== undefined && !isGiven(path))

/** The first option starts as a copy of the contract's price: until its length is typed, nobody has begun on it. */
const copied = ['role', 'pricing', 'amountOre'].map((name) => `value.parts.${firstOptionId}.${name}`)

const isGiven = (path: string): boolean =>
  given.includes(patternOf(path)) || copied.includes(path) || path === 'value.parts.base.role'
