import { z } from 'zod'
import { isOrgNr } from './org-nr.ts'
import { recordLevelSchema } from './record-level.ts'
import { longestText } from './text.ts'

/** As long as in a case, which takes them over. */
const text = z.string().min(1).max(longestText)

/** What is asked once, at the first start, and copied into every new case. */
export const settingsSchema = z.strictObject({
  profile: text,
  authorityName: text,
  authorityOrgNr: z.string().refine(isOrgNr),
  unit: text,
  /** The organisation's own guideline for direct procurement: name and date or number. */
  guideline: text.optional(),
  userName: text,
  userRole: text,
  /** How suppliers reach the person: stands in the inquiry. */
  userEmail: text.optional(),
  userPhone: text.optional(),
  /** Where the registrar takes in what is to be registered. */
  registrarEmail: text.optional(),
  /** Archive format of the records; absent: the one of the case's profile. */
  recordLevel: recordLevelSchema.optional(),
})

export type Settings = z.output<typeof settingsSchema>

/** Who one is, where nothing more is known: enough to read and answer what others have sent. */
export const personSchema = settingsSchema.pick({ userName: true, userRole: true })

export type Person = z.output<typeof personSchema>
