import { z } from 'zod'
import lowBidsJson from '../../../assets/rules/low-bids.json' with { type: 'json' }
import { daySchema, readRulesFile, sourceSchema } from './dated.ts'

const fileSchema = z.strictObject({
  format: z.literal('direktlots-low-bids/1'),
  checkedOn: daySchema,
  layer: z.literal('program'),
  /** A price more than so many percent under what it is held against is worth a question. */
  underPercent: z.int().min(1).max(99),
  /** So many other bids make an average to hold it against. */
  leastOthers: z.int().min(1),
  source: sourceSchema,
  note: z.string().min(1),
})

/** The rule of thumb for bids that are so low that one asks why: the program's own, and no rule of the act. */
export const lowBidRule = readRulesFile('assets/rules/low-bids.json', fileSchema, lowBidsJson)
