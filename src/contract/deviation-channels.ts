import { z } from 'zod'
import { longestText } from '../domain/text.ts'

/** What of departures from law and policy goes out of the program. */
export const deviationChannels = {
  /** The report of a case's departures as a draft of a mail: asks where to save. Refused where there is nothing to report. */
  'deviations.report': z.strictObject({ id: z.string().min(1).max(64) }),
  /** The list over all cases as a CSV file: of a year, or all. Asks where to save. */
  'deviations.list': z.strictObject({
    year: z
      .string()
      .regex(/^\d{4}$/)
      .nullable(),
    /** Colleagues' lists that are saved with one's own: they are of no case here. */
    others: z
      .array(
        z.strictObject({
          fileName: z.string().min(1).max(300),
          rows: z.array(z.array(z.string().max(longestText)).max(50)).max(20_000),
        }),
      )
      .max(200)
      .optional(),
  }),
} as const

export interface DeviationResults {
  'deviations.report': { readonly path: string | null }
  /** `left`: how many cases were left out because what they hold is secret until the decision. */
  'deviations.list': { readonly path: string | null; readonly left: number }
}
