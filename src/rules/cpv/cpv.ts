import { z } from 'zod'
import cpvJson from '../../../assets/rules/cpv.json' with { type: 'json' }
import { daySchema, lawSchema, readRulesFile, sourceSchema } from '../parameters/dated.ts'

const code = z.string().regex(/^\d{8}$/)
const rangeSchema = z.strictObject({ from: code, to: code })

const fileSchema = z.strictObject({
  format: z.literal('direktlots-cpv/1'),
  checkedOn: daySchema,
  annex2: z.strictObject({
    law: lawSchema,
    source: sourceSchema,
    verified: z.boolean(),
    codes: z.array(rangeSchema).min(1),
  }),
  kinds: z.strictObject({
    source: sourceSchema,
    verified: z.boolean(),
    codes: z.array(rangeSchema.extend({ kind: z.enum(['goods', 'services', 'works']) })).min(1),
  }),
})

/** What the program knows of CPV codes: a help to find things by, never a verdict. */
const cpv = readRulesFile('assets/rules/cpv.json', fileSchema, cpvJson)

/** What a code hints at. Nothing of it decides anything: a person does. */
export interface CpvHint {
  /** Eight digits, without the check digit. */
  readonly code: string
  readonly kind: 'goods' | 'services' | 'works' | null
  /** The code is among those that the act's bilaga 2 lists. */
  readonly inAnnex2: boolean
  /** Where the list stands. */
  readonly source: string
}

/**
 * Reads the first CPV code of a text ("85000000-9", "85000000 Hälso- och sjukvård"). The check digit is not tested: how it
 * is computed is not published. Null where there is no whole code.
 */
export function cpvHint(text: string): CpvHint | null {
  const found = /(?<!\d)(\d{8})(?:-\d)?(?!\d)/.exec(text)?.[1]
  if (found === undefined) return null
  const within = ({ from, to }: { from: string; to: string }): boolean => from <= found && found <= to
  return {
    code: found,
    kind: cpv.kinds.codes.find(within)?.kind ?? null,
    inAnnex2: cpv.annex2.codes.some(within),
    source: cpv.annex2.source.title,
  }
}
