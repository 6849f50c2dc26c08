import { aboutFields } from './about.ts'
import { valueFields } from './value.ts'
import { prepareFields } from './prepare.ts'
import { bidFields } from './bids.ts'
import { maskingFields } from './masking.ts'
import { inquiryFields } from './inquiry.ts'
import { supplierFields } from './suppliers.ts'
import { vettingFields } from './vetting.ts'
import { contractFields } from './contract.ts'
import { savingsFields } from './savings.ts'
import { deviationFields } from './deviations.ts'
import { followUpFields } from './follow-up.ts'
import { remember } from '../../remember.ts'
import { rowId } from '../row-id.ts'
import { concludeFields } from './conclude.ts'
import { fileFields } from './files.ts'
import { decideFields } from './decide.ts'
import type { Field, Fields } from './field.ts'

/** Every field of a case by its pattern: a path where `*` stands for the id of a row. */
export const fields: Fields = {
  ...aboutFields,
  ...valueFields,
  ...prepareFields,
  ...inquiryFields,
  ...supplierFields,
  ...bidFields,
  ...maskingFields,
  ...vettingFields,
  ...concludeFields,
  ...decideFields,
  ...contractFields,
  ...savingsFields,
  ...followUpFields,
  ...deviationFields,
  ...fileFields,
}

const lists: readonly string[] = [
  'value.parts',
  'value.similar',
  'contracts.candidates',
  'reason.limbs',
  'local',
  'basis.limits',
  'impartiality.statements',
  'suppliers',
  'suppliers.*.checks',
  'suppliers.*.bid.lines',
  'suppliers.*.bid.scores',
  'suppliers.*.letters',
  'inquiry.requirements',
  'inquiry.criteria',
  'inquiry.questions',
  'inquiry.sendings',
  'inquiry.nameReasons',
  'inquiry.fewerLimbs',
  'award.scales',
  'decision.takenBack',
  'decision.stages',
  'decision.passedOn',
  'decision.proofs',
  'decision.replies',
  'contract.options',
  'savings.lines',
  'followUp.evaluations',
  'record.masks',
  'record.leftOut',
  'deviations',
  'order',
  'attachments',
  'elsewhere',
]

/** `suppliers.0197….name` → `suppliers.*.name`. Answers the path itself where no list is passed. */
export const patternOf: (path: string) => string = remember((path) => {
  const out: string[] = []
  for (const segment of path.split('.')) out.push(lists.includes(out.join('.')) ? '*' : segment)
  return out.join('.')
})

/** The field at a path, or undefined where the path is none of the case's or names a row by what is no id. */
export function fieldAt(path: string): Field | undefined {
  const pattern = patternOf(path)
  if (!Object.hasOwn(fields, pattern)) return undefined
  if (pattern === path && !path.includes('*')) return fields[pattern]
  const segments = path.split('.')
  const sound = pattern.split('.').every((part, i) => part !== '*' || rowId.test(segments[i] ?? ''))
  return sound ? fields[pattern] : undefined
}

/** True for a path whose value is a list of rows with ids. */
export const isList = (path: string): boolean => lists.includes(patternOf(path))
