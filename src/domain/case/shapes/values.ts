import { z } from 'zod'
import { isLocalDate } from '../../local-date.ts'
import { isOrgNr } from '../../org-nr.ts'
import { cleanText, longestText } from '../../text.ts'
import { rowId } from '../row-id.ts'

/** What a single answer of a case may be. Amounts are whole öre, days ISO dates, instants ISO with time zone. */

export const keys = <T extends Record<string, string>>(choices: T) =>
  z.enum(Object.keys(choices) as [keyof T & string, ...(keyof T & string)[]])

/** Text as a person can type it: not blank, no control characters that would vanish unseen in the record. */
export const line = z
  .string()
  .max(longestText)
  .refine((text) => cleanText(text).trim() !== '', 'är tom')
  .refine(
    (text) => cleanText(text) === text.replace(/\r\n?/g, '\n').normalize('NFC'),
    'innehåller styrtecken',
  )
export const day = z.string().refine(isLocalDate, 'är inte ett datum (ÅÅÅÅ-MM-DD)').meta({ format: 'date' })
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'är inte ett klockslag (TT:MM)')
export const instant = z.iso.datetime({ offset: true })
export const ore = z.int().min(0)
export const count = z.int().min(1).max(9999)
export const orgNr = z
  .string()
  .refine(isOrgNr, 'är inte ett organisationsnummer (kontrollsiffran)')
  .meta({ pattern: '^\\d{6}-\\d{4}$' })
export const id = z.string().regex(rowId, 'är inte ett id (bokstäver, siffror och bindestreck)')
export const yesNo = z.enum(['yes', 'no'])

/** A supplier by name and number: what an answer was about, or who stood there. The program's own note. */
export const identitySchema = z.strictObject({
  name: line.optional(),
  orgNr: orgNr.optional(),
  country: line.optional(),
  foreignId: line.optional(),
})

export const person = z.strictObject({ name: line.optional(), role: line.optional() })
