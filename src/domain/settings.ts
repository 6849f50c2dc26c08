import { z } from 'zod'
import { isOrgNr } from './org-nr.ts'

/** What is asked once, at the first start, and copied into every new case. */
export const settingsSchema = z.strictObject({
  profile: z.string().min(1),
  authorityName: z.string().min(1),
  authorityOrgNr: z.string().refine(isOrgNr),
  unit: z.string().min(1),
  /** The organisation's own guideline for direct procurement: name and date or number. */
  guideline: z.string().min(1).optional(),
  userName: z.string().min(1),
  userRole: z.string().min(1),
  /** How suppliers reach the person: stands in the inquiry. */
  userEmail: z.string().min(1).optional(),
  userPhone: z.string().min(1).optional(),
})

export type Settings = z.output<typeof settingsSchema>
