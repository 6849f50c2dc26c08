import { z } from 'zod'

/** What a rule can ask of departures from law and policy, and of a contract while it runs. */
export const afterDemands = [
  /** Every departure that has no reason where it came about has one. */
  z.strictObject({ is: z.literal('deviations-explained') }),
  /** Every departure from law, policy or routine is reported. */
  z.strictObject({ is: z.literal('deviations-reported') }),
  /** The record has a diary number, or is kept in order with somebody where the profile lets it be. */
  z.strictObject({ is: z.literal('filed') }),
  /** The contract is looked back at: each time that many months have passed, or before an option is used or let go. */
  z.strictObject({
    is: z.literal('evaluated'),
    everyMonths: z.int().positive().optional(),
    before: z.literal('option').optional(),
  }),
] as const
