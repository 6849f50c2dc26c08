import { z } from 'zod'
import amountsJson from '../../../assets/rules/local-amounts.json' with { type: 'json' }
import { rules } from '../catalogue/catalogue.ts'
import { conditionSchema, demandSchema, ruleSchema } from '../catalogue/schema.ts'
import { checkUnique, readRulesFile, RulesFileError } from '../parameters/dated.ts'

const file = 'assets/rules/local-amounts.json'

/** A rule with `$kronor` and `$count` where the routine's own numbers go. */
const templateSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  group: ruleSchema.shape.group,
  strength: z.enum(['must', 'should', 'reminder']),
  when: z.array(z.record(z.string(), z.unknown())),
  demand: z.record(z.string(), z.unknown()),
  message: z.string().min(10),
})

const amountSchema = z.strictObject({
  name: z.string().min(1),
  /** A number stands beside the amount: "3 leverantörer över 50 000 kr". */
  hasCount: z.literal(true).optional(),
  /** One amount for every act, or one for each: as a table under the name. */
  byAct: z.literal(true).optional(),
  /** What the amount means, for the one who reads the routine in. */
  says: z.string().min(10),
  /** What a milder amount is refused against: the act's limit, its documentation amount, the profile's own rules, or nothing. */
  comparedWith: z.enum(['limit', 'documentation', 'rules', 'nothing']),
  /** What the amount gives a policy's words that have no amount of their own: up to it, the value is low. */
  defines: z.literal('low-value').optional(),
  /** Rules of law that speak from the act's documentation amount, and by the routine from a lower one. */
  lowers: z.array(z.string()),
  rules: z.array(templateSchema),
})

const fileSchema = z.strictObject({
  format: z.literal('direktlots-local-amounts/1'),
  amounts: z.array(amountSchema).min(1),
})

export type LocalAmount = z.output<typeof amountSchema>
export type RuleTemplate = z.output<typeof templateSchema>

/** The amounts that a local routine may set. */
export const localAmounts: readonly LocalAmount[] = readRulesFile(file, fileSchema, amountsJson).amounts
checkUnique(
  file,
  ['amounts'],
  localAmounts.map(({ name }) => name),
)
localAmounts.forEach(({ lowers, rules: templates }, index) => {
  const unknown = lowers.find((id) => !rules.some((rule) => rule.id === id))
  if (unknown !== undefined)
    throw new RulesFileError(file, ['amounts', index, 'lowers'], `${unknown} är ingen regel`)
  templates.forEach((template, at) => {
    const { when, demand } = filled(template, 1, 1)
    if (when === null || demand === null)
      throw new RulesFileError(file, ['amounts', index, 'rules', at], 'är ingen regel när talen är ifyllda')
  })
})

/** Conditions and demand of a template with numbers in place; null where they are none. Whole kronor. */
export function filled(template: RuleTemplate, kronor: number, count: number | null) {
  const put = (value: unknown): unknown => (value === '$kronor' ? kronor : value === '$count' ? count : value)
  const within = (node: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(node).map(([key, value]) => [key, put(value)]))
  // "Över 0 kr" is always: there is no purchase that such a condition leaves out.
  const when = template.when.filter((condition) => kronor > 0 || condition['is'] !== 'value-over').map(within)
  return {
    when: z.array(conditionSchema).safeParse(when).data ?? null,
    demand: demandSchema.safeParse(within(template.demand)).data ?? null,
  }
}
