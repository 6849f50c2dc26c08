import { z } from 'zod'
import savingsJson from '../../../assets/rules/savings.json' with { type: 'json' }
import { daySchema, readRulesFile } from '../parameters/dated.ts'

const fileSchema = z.strictObject({
  format: z.literal('direktlots-savings/1'),
  checkedOn: daySchema,
  /** How many approved bids the method "marknadspris" needs. */
  fewestBids: z.int().min(2),
  source: z.strictObject({ title: z.string().min(1), quote: z.string().min(1) }),
  note: z.string().min(1),
})

/** What the methods of telling a saving rest on, and where they stand. */
export const savingsBasis = readRulesFile('assets/rules/savings.json', fileSchema, savingsJson)
