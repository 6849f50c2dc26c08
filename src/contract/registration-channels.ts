import { z } from 'zod'
import { longestKept } from '../domain/text.ts'
import type { Case } from '../domain/case/schema.ts'
import type { SavedRecord } from '../registration/registration.ts'
import type { OpenCase } from './shapes.ts'

/** The part of the bridge about registering and closing a case. */

const id = z.string().min(1).max(64)
const page = z.string().min(1).max(100)

export const registrationChannels = {
  /** The sheet that the registrar types from, as a PDF: asks where to save. */
  'registration.sheet': z.strictObject({ id }),
  /** What the record would be called if it were saved now: a later version has its number in its name. */
  'registration.saved-record': z.strictObject({ id }),
  /** A draft of a mail to the registrar with the record, the sheet and the case's files: asks where to save. */
  'registration.mail': z.strictObject({ id }),
  /** The case has come to its end: noted with the day and by whom. Refused with what it lacks. */
  'case.close': z.strictObject({ id, page }),
  /** A closed case is opened again, with a reason that stays in it. */
  'case.reopen': z.strictObject({ id, reason: z.string().max(longestKept), page }),
} as const

export interface RegistrationResults {
  'registration.sheet': { readonly path: string | null; readonly replaced: readonly string[] }
  'registration.saved-record': { readonly saved: SavedRecord | null }
  'registration.mail': {
    /** Null where the person changed their mind. */
    readonly path: string | null
    /** The address it is to; null where the settings have none. */
    readonly to: string | null
    /** Names of the files in it. */
    readonly files: readonly string[]
    /** Names of those that there is no room for, and of those that are not on this computer. */
    readonly tooLarge: readonly string[]
    readonly missing: readonly string[]
    /** The case with the note of the version of its record; null where nothing was saved. */
    readonly case: Case | null
    readonly leftOut: string | null
  }
  'case.close': OpenCase
  'case.reopen': OpenCase
}
