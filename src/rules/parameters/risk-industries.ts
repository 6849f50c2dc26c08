import { z } from 'zod'
import riskIndustriesJson from '../../../assets/rules/checks/risk-industries.json' with { type: 'json' }
import { checkUnique, daySchema, readRulesFile, sourceSchema, textSchema } from './dated.ts'

const industrySchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: textSchema,
  /** Purchases that belong there, as a person would name them, in one line. */
  examples: textSchema,
  /** What the CPV codes of such purchases usually begin with: a hint only. */
  cpv: z.array(z.string().regex(/^\d{2,8}$/)),
})

const fileSchema = z.strictObject({
  format: z.literal('direktlots-risk-industries/1'),
  checkedOn: daySchema,
  source: sourceSchema,
  /** Whether a person has read the list in the source itself. */
  verified: z.boolean(),
  note: textSchema,
  industries: z.array(industrySchema).min(1),
})

export type RiskIndustry = z.output<typeof industrySchema>

const file = 'assets/rules/checks/risk-industries.json'

/** Parses the list of risk industries. Throws RulesFileError with file and property named. */
export function readRiskIndustries(json: unknown): z.output<typeof fileSchema> {
  const read = readRulesFile(file, fileSchema, json)
  checkUnique(
    file,
    ['industries'],
    read.industries.map(({ id }) => id),
  )
  return read
}

/** Industries where rules are often broken, and where the list comes from. */
export const riskIndustries = readRiskIndustries(riskIndustriesJson)

/**
 * The industries that a CPV code (eight digits, without the check digit) may point to. A hint to think by, never an answer:
 * a code outside them says nothing.
 */
export const riskIndustriesOfCpv = (code: string): readonly RiskIndustry[] =>
  riskIndustries.industries.filter(({ cpv }) => cpv.some((prefix) => code.startsWith(prefix)))
