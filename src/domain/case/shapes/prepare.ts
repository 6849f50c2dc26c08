import { z } from 'zod'
import * as c from '../choices.ts'
import { count, day, id, keys, line, ore, yesNo } from './values.ts'

/** Rows of what is found out before anybody is asked: price, similar purchases, contracts, reasons. */

export const partSchema = z.strictObject({
  id,
  role: keys(c.partRoles).optional(),
  label: line.optional(),
  pricing: keys(c.pricings).optional(),
  amountOre: ore.optional(),
  times: count.optional(),
  openEnded: yesNo.optional(),
  vat: keys(c.vatRates).optional(),
  hire: yesNo.optional(),
  residualOre: ore.optional(),
  termMonths: count.optional(),
})

export const similarSchema = z.strictObject({
  id,
  label: line.optional(),
  amountOre: ore.optional(),
  date: day.optional(),
  relation: keys(c.relations).optional(),
  unit: keys(c.units).optional(),
  reason: line.optional(),
  /** The purchase in the program's own register that was offered as a hit. */
  caseId: id.optional(),
})

/** A contract that might have covered the need, and how it was judged. */
export const candidateSchema = z.strictObject({
  id,
  label: line.optional(),
  reference: line.optional(),
  fits: keys(c.candidateFits).optional(),
  reason: line.optional(),
})

/** The answer to one of the questions that a ground in the act puts; the id is the question's. */
export const limbSchema = z.strictObject({ id, text: line.optional() })

/** The answer to a question of the local routine; the id is the question's. */
export const localAnswerSchema = z.strictObject({ id, answer: line.optional() })

/** A limit that the organisation has entered because the program's own table lacks the amount. Whole kronor. */
export const enteredLimitSchema = z.strictObject({
  id,
  /** Series and first day of the row that it fills. */
  series: line,
  from: day,
  /** The last day it is used: that of the row. Absent in older case files. */
  to: day.optional(),
  sek: z.int().positive(),
  source: line,
  by: line,
  on: day,
})
