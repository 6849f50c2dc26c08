import { z } from 'zod'
import { checkUnique, readRulesFile } from '../parameters/dated.ts'
import { dutyFiles } from '../rule-files.ts'

/** What became of one sentence of a policy: the rule that says it, or why the program deliberately does not. */
const answerSchema = z.union([
  z.strictObject({ rule: z.string().min(1) }),
  z.strictObject({ leftOut: z.string().min(20) }),
])

const dutySchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{2}-[\p{L}\p{N}.-]+$/u),
  section: z.string().min(1),
  /** As it stands in the document, cut short. */
  quote: z.string().min(5).max(160),
  strength: z.enum(['must', 'should', 'may', 'recommendation', 'finding']),
  answer: answerSchema,
})

const dutyFileSchema = z.strictObject({
  format: z.literal('direktlots-duties/1'),
  document: z.string().min(1),
  /** The profiles whose policy the document is. */
  profiles: z.array(z.string()).min(1),
  duties: z.array(dutySchema).min(1),
})

export type Duty = z.output<typeof dutySchema>
export type DutyFile = z.output<typeof dutyFileSchema>

/** The sentences of each policy that bear on direct procurement, with what became of each. */
export const dutyLists: readonly DutyFile[] = dutyFiles.map(({ file, json }) => {
  const list = readRulesFile(file, dutyFileSchema, json)
  checkUnique(
    file,
    ['duties'],
    list.duties.map(({ id }) => id),
  )
  return list
})

const strengthOfRule = new Map<string, 'must' | 'should'>()
for (const { strength, answer } of dutyLists.flatMap(({ duties }) => duties))
  if ('rule' in answer && (strength === 'must' || strength === 'should'))
    if (strengthOfRule.get(answer.rule) !== 'must') strengthOfRule.set(answer.rule, strength)

/** The strongest that the policy's own sentences behind a rule say; undefined where they only recommend. */
export const dutyStrength = (rule: string): 'must' | 'should' | undefined => strengthOfRule.get(rule)
