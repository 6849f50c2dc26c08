import { z } from 'zod'
import { fields } from '../../domain/case/fields/catalogue.ts'
import { isLocalDate } from '../../domain/local-date.ts'
import { groups } from '../groups.ts'

/**
 * A rule is a plain record: what it says, where it stands, when it speaks and what it asks for. All its numbers, days
 * and words are here; the code knows only how a condition or a demand is looked up in a case.
 */
const day = z.string().refine(isLocalDate, 'is no day')
const field = z.string().refine((pattern) => Object.hasOwn(fields, pattern), 'is no field of a case')
const amount = z.int().positive()

export const conditionSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('documentation-duty') }),
  z.strictObject({ is: z.literal('post-award-notice') }),
  z.strictObject({ is: z.literal('allowed-by-amount'), answer: z.boolean() }),
  /** The larger of the legal and the policy value, in kronor without VAT. */
  z.strictObject({ is: z.literal('value-over'), kronor: amount }),
  z.strictObject({ is: z.literal('asked-more-than'), count: z.int().min(0) }),
  /** Fewer than `count` asked, or not asked in writing. */
  z.strictObject({ is: z.literal('competition-short'), count: z.int().min(1) }),
  z.strictObject({ is: z.literal('bids-more-than'), count: z.int().min(0) }),
  z.strictObject({ is: z.literal('answer'), field, equals: z.string() }),
  z.strictObject({ is: z.literal('answer-not'), field, equals: z.string() }),
  z.strictObject({ is: z.literal('answered'), field }),
  /** The procurement goes on to a contract, as far as is known. */
  z.strictObject({ is: z.literal('awarding') }),
  z.strictObject({ is: z.literal('cancelled') }),
  /** More is paid than the contract's own price: an option, an extension or another cost. */
  z.strictObject({ is: z.literal('has-more-parts') }),
  z.strictObject({ is: z.literal('open-ended') }),
  z.strictObject({ is: z.literal('priced-once') }),
  /** A winner is chosen and its price is known. */
  z.strictObject({ is: z.literal('award-priced') }),
])

export const demandSchema = z.discriminatedUnion('is', [
  /** Something to know; nothing is asked. */
  z.strictObject({ is: z.literal('remember') }),
  z.strictObject({ is: z.literal('answered'), fields: z.array(field).min(1) }),
  z.strictObject({ is: z.literal('value-known') }),
  z.strictObject({ is: z.literal('direct-procurement-allowed') }),
  z.strictObject({ is: z.literal('parts-complete') }),
  z.strictObject({ is: z.literal('recurring-complete') }),
  z.strictObject({ is: z.literal('similar-complete') }),
  z.strictObject({ is: z.literal('not'), field, value: z.string() }),
  z.strictObject({ is: z.literal('not-answered'), field }),
  z.strictObject({ is: z.literal('award-within-limit') }),
  z.strictObject({ is: z.literal('late-bids-explained') }),
  z.strictObject({ is: z.literal('bid-sums-agree') }),
  z.strictObject({ is: z.literal('answers-agree') }),
  z.strictObject({ is: z.literal('period-agrees') }),
  z.strictObject({ is: z.literal('lower-bids-explained') }),
  z.strictObject({ is: z.literal('judgement-explained') }),
  z.strictObject({ is: z.literal('not-in-future'), fields: z.array(field).min(1) }),
  z.strictObject({ is: z.literal('collected-value-within-limit') }),
  z.strictObject({ is: z.literal('suppliers-distinct') }),
  z.strictObject({ is: z.literal('asked-at-least'), count: z.int().min(1) }),
  z.strictObject({ is: z.literal('suppliers-identified') }),
  z.strictObject({ is: z.literal('answers-settled') }),
  z.strictObject({ is: z.literal('bids-priced') }),
  z.strictObject({ is: z.literal('winner-chosen') }),
  z.strictObject({ is: z.literal('statements'), parts: z.array(z.enum(['preparer', 'decider'])).min(1) }),
  z.strictObject({ is: z.literal('no-open-conflict') }),
  z.strictObject({ is: z.literal('checks'), checks: z.array(z.string()).min(1) }),
  z.strictObject({ is: z.literal('economic-check'), check: z.string() }),
  z.strictObject({ is: z.literal('decider-not-preparer') }),
  z.strictObject({ is: z.literal('in-order'), fields: z.array(field).min(2) }),
  z.strictObject({
    is: z.literal('within-days'),
    field,
    from: z.array(field).min(1),
    days: z.int().positive(),
  }),
])

export const sourceSchema = z.strictObject({
  document: z.string().min(1),
  section: z.string().min(1),
  quote: z.string().min(1).optional(),
  address: z.string().min(1).optional(),
  /** The wording with this section is in force from this day; before it, the rule stood elsewhere. */
  since: day.optional(),
  /** Document and section of the same rule in the other acts, where it has been found. */
  counterparts: z
    .strictObject({ LUF: z.string().min(1).optional(), LUK: z.string().min(1).optional() })
    .optional(),
})

export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+$/),
  layer: z.enum(['law', 'policy', 'local', 'program']),
  /** Acts under which a rule of law speaks; profiles for which a policy does. Absent: all. */
  laws: z
    .array(z.enum(['LOU', 'LUF', 'LUFS', 'LUK']))
    .min(1)
    .optional(),
  profiles: z.array(z.string()).min(1).optional(),
  source: sourceSchema,
  validFrom: day,
  validTo: day.nullable(),
  group: z.enum(groups),
  strength: z.enum(['must', 'should', 'reminder']),
  when: z.array(conditionSchema),
  demand: demandSchema,
  /** What to do, one or two sentences. */
  message: z.string().min(10),
})

export const ruleFileSchema = z.strictObject({
  format: z.literal('direktlots-rules/1'),
  version: z.string().min(1),
  rules: z.array(ruleSchema).min(1),
})

export const profileSchema = z.strictObject({
  format: z.literal('direktlots-profile/1'),
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1),
  /** The policy document, or null where only the law speaks. */
  document: z.string().nullable(),
  /** What the person should know about the profile, one sentence. */
  note: z.string().min(1),
  authorityName: z.string(),
})

export type Rule = z.output<typeof ruleSchema>
export type Condition = z.output<typeof conditionSchema>
export type Demand = z.output<typeof demandSchema>
export type Profile = z.output<typeof profileSchema>
export type Layer = Rule['layer']

export const layerNames: Readonly<Record<Layer, string>> = {
  law: 'Lag',
  policy: 'Policy',
  local: 'Lokal rutin',
  program: 'Programmet',
}
