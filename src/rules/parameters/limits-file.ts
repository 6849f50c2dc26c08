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

/** Whole kronor in the file, so that a lawyer can read it against the statute; the code counts in öre. */
const kronor = z.int().positive()

export const comparisonSchema = z.enum(['<', '<='])

const rowSchema = z
  .strictObject({
    ...datedShape,
    /** Null: the limit exists but its amount in kronor is not known to us. Never computed with. */
    sek: kronor.nullable(),
    eur: kronor.optional(),
    eurVerified: z.boolean().optional(),
    /** A value is within the limit when `value comparison sek` is true. */
    comparison: comparisonSchema,
  })
  .refine(({ sek, verified }) => sek !== null || !verified, {
    path: ['verified'],
    error: 'kan inte vara true där sek är null',
  })

const seriesShape = { id: z.string().min(1), law: lawSchema, label: textSchema }

const seriesSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...seriesShape,
    kind: z.literal('direct'),
    category: z.enum(['ordinary', 'annex2', 'annex2a', 'b-services', 'concession']),
    rows: z.array(rowSchema).min(1),
  }),
  z.strictObject({
    ...seriesShape,
    kind: z.literal('eu-threshold'),
    category: z.enum(['goods-services', 'goods-services-state', 'works', 'annex2', 'concession']),
    rows: z.array(rowSchema).min(1),
  }),
])

const fileSchema = z.strictObject({
  format: z.literal('direktlots-limits/1'),
  checkedOn: daySchema,
  unit: z.literal('kronor'),
  series: z.array(seriesSchema).min(1),
})

export type LimitRow = z.infer<typeof rowSchema>
export type LimitSeries = z.infer<typeof seriesSchema>
export type LimitsFile = z.infer<typeof fileSchema>

/** The series that a value is held against, by their ids: without one of them every purchase of its kind would be unknown. */
const requiredSeries: readonly string[] = [
  ...['LOU.ordinary', 'LOU.annex2', 'LOU.annex2a', 'LUF.ordinary', 'LUF.annex2'].map((id) => `direct.${id}`),
  ...['LUFS.ordinary', 'LUFS.b-services', 'LUK.concession'].map((id) => `direct.${id}`),
  ...['LOU.goods-services', 'LOU.goods-services-state', 'LOU.works', 'LOU.annex2'].map((id) => `eu.${id}`),
  ...['LUF.goods-services', 'LUF.works', 'LUF.annex2'].map((id) => `eu.${id}`),
  ...['LUFS.goods-services', 'LUFS.works', 'LUK.concession'].map((id) => `eu.${id}`),
]

/** Parses a file of limits (direktlots-limits/1): every series there, no day without a row. Throws RulesFileError with file and property named. */
export function readLimits(file: string, json: unknown): LimitsFile {
  const limits = readRulesFile(file, fileSchema, json)
  checkUnique(
    file,
    ['series'],
    limits.series.map((series) => series.id),
  )
  checkUnique(
    file,
    ['series'],
    limits.series.map((series) => `${series.kind} ${series.law} ${series.category}`),
  )
  limits.series.forEach((series, index) => checkSeries(file, ['series', index, 'rows'], series.rows))
  for (const id of requiredSeries)
    if (!limits.series.some((series) => series.id === id))
      throw new RulesFileError(file, ['series'], `${id} saknas`)
  return limits
}
