import { z } from 'zod'
import { daySchema, lawSchema } from '../parameters/dated.ts'
import { groundSchema } from '../parameters/amounts-file.ts'
import { valueCategories, type EnteredAmount } from '../parameters/limits.ts'
import { isPolicy } from '../parameters/profiles.ts'

/** Whole öre, never negative, without VAT unless the part says otherwise. */
const ore = z.int().min(0)

const priceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('total'), ore }),
  z.strictObject({
    kind: z.literal('recurring'),
    ore,
    every: z.enum(['month', 'quarter', 'year']),
    /** Null: the contract has no end. */
    times: z.number().min(0).max(100_000).nullable(),
  }),
])

const percent = z.number().min(0).max(100)

const vatSchema = z.discriminatedUnion('included', [
  z.strictObject({ included: z.literal(true), percent }),
  z.strictObject({ included: z.literal(false), percent: percent.optional() }),
])

const partSchema = z.strictObject({
  label: z.string().optional(),
  role: z.enum(['base', 'option', 'extension', 'index', 'premium', 'supplied-by-authority', 'other-unit']),
  price: priceSchema,
  vat: vatSchema.optional(),
  /** Hire, lease or hire-purchase of goods. */
  hire: z.boolean().optional(),
  residualOre: ore.optional(),
  /** The term of a hire with a total price. */
  termMonths: z.number().min(0).max(100_000).optional(),
})

const similarSchema = z
  .strictObject({
    label: z.string().optional(),
    ore,
    date: daySchema.optional(),
    relation: z.enum(['same-procurement', 'recurring', 'same-kind']),
    unit: z.enum(['own', 'other']),
  })
  .refine((item) => item.date !== undefined || item.relation === 'same-procurement', {
    path: ['date'],
    message: 'is missing',
  })

/**
 * What a value is computed from: amounts in whole öre, days as ISO dates. Unknown keys are refused, so that nothing is
 * left out of a value unseen.
 */
export const valueInputSchema = z.strictObject({
  law: lawSchema,
  category: z.enum(valueCategories),
  /** The day the procurement begins. It decides which limits and rules hold. */
  startDate: daySchema,
  parts: z.array(partSchema),
  similar: z.array(similarSchema).optional(),
  recurringNeed: z
    .strictObject({
      past12MonthsOre: ore.optional(),
      adjustmentPercent: z.number().min(-100).max(1000).optional(),
      next12MonthsOre: ore.optional(),
    })
    .optional(),
  exception: groundSchema.optional(),
  policy: z.string().refine(isPolicy, 'is no profile').optional(),
})

export type ValueInput = z.infer<typeof valueInputSchema>
export type ValuePart = z.infer<typeof partSchema>
export type PartRole = ValuePart['role']
export type SimilarPurchase = z.infer<typeof similarSchema>

/** Where and when: what every step of the calculation looks its rules up by. */
export interface Setting extends Pick<ValueInput, 'law' | 'category' | 'startDate'> {
  /** Amounts that the organisation itself has entered where the house's table lacks them. */
  readonly entered?: readonly EnteredAmount[]
}
