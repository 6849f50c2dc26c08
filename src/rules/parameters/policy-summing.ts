import { z } from 'zod'
import summingJson from '../../../assets/rules/policy-summing.json' with { type: 'json' }
import { checkUnique, daySchema, readRulesFile, RulesFileError } from './dated.ts'

/** The policies a value can be computed under. */
export const policyIds = [
  'law-only',
  'region-stockholm',
  'region-sormland',
  'region-vastmanland',
  'stockholms-stad',
  'region-blekinge',
] as const

const policySchema = z.strictObject({
  id: z.enum(policyIds),
  /** Whose purchases of the same kind the policy adds. */
  sums: z.enum(['none', 'own', 'own-and-other']),
  source: z.strictObject({ title: z.string().min(1), section: z.string().min(1) }),
  reading: z.string().min(1),
})

const fileSchema = z.strictObject({
  format: z.literal('direktlots-policy-summing/1'),
  checkedOn: daySchema,
  period: z.literal('calendar-year'),
  policies: z.array(policySchema),
})

export type PolicyId = (typeof policyIds)[number]
export type PolicySumming = z.infer<typeof policySchema>
export type PolicySummingFile = z.infer<typeof fileSchema>

/** Parses the file of what each policy adds. Throws RulesFileError with file and property named. */
export function readPolicySumming(file: string, json: unknown): PolicySummingFile {
  const data = readRulesFile(file, fileSchema, json)
  const ids = data.policies.map((policy) => policy.id)
  checkUnique(file, ['policies'], ids)
  for (const id of policyIds)
    if (!ids.includes(id)) throw new RulesFileError(file, ['policies'], `${id} is missing`)
  return data
}

const file = readPolicySumming('assets/rules/policy-summing.json', summingJson)

/** What a policy adds to the value, and where it says so. */
export function policySumming(id: PolicyId): PolicySumming {
  const policy = file.policies.find((entry) => entry.id === id)
  if (!policy) throw new Error(`assets/rules/policy-summing.json: ${id} is missing`)
  return policy
}
