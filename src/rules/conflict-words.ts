import { z } from 'zod'
import conflictJson from '../../assets/rules/conflict.json' with { type: 'json' }
import { daySchema, readRulesFile, sourceSchema, textSchema } from './parameters/dated.ts'

const fileSchema = z.strictObject({
  format: z.literal('direktlots-conflict/1'),
  sources: z.array(sourceSchema).min(1),
  checkedOn: daySchema,
  note: textSchema.optional(),
  /** When somebody has a conflict of interest, told to the one who is asked. */
  help: textSchema,
  /** That the one who signs has none: the same circumstances, as that one says it. */
  declares: textSchema,
})

/** What a conflict of interest is, as whoever decides is asked and as the one signs it (assets/rules/conflict.json, with sources). */
export const conflictWords = readRulesFile('assets/rules/conflict.json', fileSchema, conflictJson)
