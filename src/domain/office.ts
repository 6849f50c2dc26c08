import { z } from 'zod'
import { enteredLimitSchema } from './case/shapes/prepare.ts'
import { organisationSchema } from './organisation/organisation.ts'
import { longestText } from './text.ts'

/** An amount that is no longer in use: who changed it or took it away, and when. Kept, so that it can be followed. */
const formerLimitSchema = enteredLimitSchema.extend({
  ended: z.enum(['changed', 'removed']),
  endedBy: z.string().min(1),
  endedAt: z.iso.datetime({ offset: true }),
})

const routineFileSchema = z.strictObject({
  /** The whole file, as it was read in. */
  text: z.string().min(1).max(longestText),
  fileName: z.string().min(1).max(300),
  readBy: z.string().min(1),
  /** ISO instant. */
  readAt: z.iso.datetime({ offset: true }),
})

/**
 * What the organisation itself has put beside the program's own rules: amounts that the program's tables lack, its
 * local routine, and the organisation itself. One document for the installation; what a case goes by is copied into the case.
 */
export const officeSchema = z.strictObject({
  limits: z.array(enteredLimitSchema),
  /** The last ended first. */
  former: z.array(formerLimitSchema),
  routine: routineFileSchema.nullable(),
  /** Who is above whom, and the delegation order; absent: the cases name the persons themselves. */
  organisation: organisationSchema.optional(),
})

export type Office = z.output<typeof officeSchema>

export const emptyOffice: Office = { limits: [], former: [], routine: null }
