import { z } from 'zod'
import {
  checkSeries,
  checkUnique,
  datedShape,
  daySchema,
  lawSchema,
  readRulesFile,
  RulesFileError,
  textSchema,
} from './dated.ts'

export const amountIds = [
  'documentation-over',
  'documentation-days',
  'post-award-notice-days',
  'post-award-quarter-days',
  'standstill-days',
  'award-over-estimate-percent',
  'clock-soon-days',
  'clock-hurry-days',
  'follow-up-before-days',
  'follow-up-after-days',
  'option-before-days',
  'near-limit-percent',
  'limit-checked-months',
  'sensitivity-percent',
  'sensitivity-more-percent',
  'open-ended-months',
  'open-ended-quarters',
  'open-ended-years',
  'service-term-months',
  'hire-residual-over-months',
  'recurring-window-months',
] as const

/** The amounts without which no value can be computed and no clock shown; each act must have them. */
const methodIds = amountIds.filter((id) => !/^(documentation|post-award|standstill|award-over)-/.test(id))

export const sectionIds = [
  'base',
  'concession',
  'option',
  'index',
  'premium',
  'supplied',
  'supplied-elsewhere',
  'other-unit',
  'open-service',
  'long-service',
  'open-hire',
  'short-hire',
  'long-hire',
  'no-method',
  'same-procurement',
  'recurring',
  'recurring-elsewhere',
  'independent-unit',
  'need-past',
  'need-next',
  'largest',
  'total',
  'same-kind',
  'same-kind-not',
] as const

export const groundSchema = z.enum([
  'unsuitable-tenders',
  'invalid-tenders',
  'urgency',
  'negotiated-conditions',
  'exceptional-reasons',
  'court-review',
])

const text = textSchema
const layer = z.enum(['law', 'program'])
const regimeShape = { ...datedShape, law: lawSchema }

const amountRowSchema = z
  .strictObject({
    ...datedShape,
    /** Null: the law has an amount here that we have not read. Never computed with. */
    amount: z.int().positive().nullable(),
    /** Whose the row is, where it is not the series': the program's own choice for days the law says nothing of. */
    layer: layer.optional(),
  })
  .refine(({ amount, verified }) => amount !== null || !verified, {
    path: ['verified'],
    error: 'kan inte vara true där amount är null',
  })

const amountSeriesSchema = z.strictObject({
  id: z.enum(amountIds),
  laws: z.array(lawSchema).min(1),
  label: text,
  unit: z.enum(['kronor', 'days', 'months', 'quarters', 'years', 'percent']),
  comparison: z.literal('>').optional(),
  layer,
  rows: z.array(amountRowSchema).min(1),
})

const noticeSchema = z.discriminatedUnion('at', [
  z.strictObject({ ...regimeShape, at: z.literal('amount'), sek: z.int().positive() }),
  /** The act has not been read: below the amount no notice is needed, from it upward we do not know. */
  z.strictObject({ ...regimeShape, at: z.literal('amount-unread'), sek: z.int().positive() }),
  z.strictObject({ ...regimeShape, at: z.literal('direct-limit') }),
])

const groundRowSchema = z.strictObject({
  ...regimeShape,
  ground: groundSchema,
  below: z.enum(['no-limit', 'eu-threshold']),
  anyValueFor: z.array(z.enum(['goods', 'services', 'works', 'annex2', 'b-services', 'concession'])),
})

const fileSchema = z.strictObject({
  format: z.literal('direktlots-amounts/1'),
  checkedOn: daySchema,
  amounts: z.array(amountSeriesSchema).min(1),
  regimes: z.strictObject({
    sameKindByLaw: z.array(z.strictObject(regimeShape)),
    postAwardNotice: z.array(noticeSchema),
    documentationAlways: z.array(z.strictObject(regimeShape)),
    grounds: z.array(groundRowSchema),
  }),
  sections: z.array(
    z.strictObject({ id: z.enum(sectionIds), layer, text, source: z.record(lawSchema, text) }),
  ),
  /** Acts that held before: a section number of today's act would send the reader wrong. */
  olderActs: z.array(z.strictObject({ law: lawSchema, to: daySchema, source: text })),
})

export type AmountId = (typeof amountIds)[number]
export type SectionId = (typeof sectionIds)[number]
export type Ground = z.infer<typeof groundSchema>
export type AmountRow = z.infer<typeof amountRowSchema>
export type AmountsFile = z.infer<typeof fileSchema>

/** Parses the file of other legal amounts (direktlots-amounts/1). Throws RulesFileError with file and property named. */
export function readAmounts(file: string, json: unknown): AmountsFile {
  const data = readRulesFile(file, fileSchema, json)
  checkUnique(
    file,
    ['amounts'],
    data.amounts.flatMap((series) => series.laws.map((law) => `${series.id} ${law}`)),
  )
  data.amounts.forEach((series, index) => checkSeries(file, ['amounts', index, 'rows'], series.rows))
  for (const id of methodIds)
    for (const law of lawSchema.options)
      if (!data.amounts.some((series) => series.id === id && series.laws.includes(law)))
        throw new RulesFileError(file, ['amounts'], `${id} saknas för ${law}`)
  const sections = data.sections.map((section) => section.id)
  checkUnique(file, ['sections'], sections)
  for (const id of sectionIds)
    if (!sections.includes(id)) throw new RulesFileError(file, ['sections'], `${id} saknas`)
  const { grounds, ...others } = data.regimes
  for (const [name, rows] of Object.entries(others))
    for (const law of lawSchema.options)
      checkSeries(
        file,
        ['regimes', name, law],
        rows.filter((row) => row.law === law),
      )
  for (const ground of groundSchema.options)
    for (const law of lawSchema.options)
      checkSeries(
        file,
        ['regimes', 'grounds', law, ground],
        grounds.filter((row) => row.law === law && row.ground === ground),
      )
  return data
}
