import { z } from 'zod'
import { isOrgNr } from '../org-nr.ts'
import { cleanText, longestText } from '../text.ts'
import { mappingSchemaOf } from '../csv/columns.ts'
import { supplierColumns } from './columns.ts'

/** As long as in a case, where most of it comes from. */
const line = z
  .string()
  .max(longestText)
  .refine((text) => cleanText(text).trim() !== '')

export const contactSchema = z.strictObject({
  name: line.optional(),
  email: line.optional(),
  phone: line.optional(),
})

/** A supplier in the program's own register. What could not be read stands in `unread`, as it stood in the file. */
export const registeredSchema = z.strictObject({
  id: z.string().min(1).max(64),
  name: line.optional(),
  orgNr: z.string().refine(isOrgNr).optional(),
  country: line.optional(),
  foreignId: line.optional(),
  vatNr: line.optional(),
  /** Its number in the organisation's own ledger. */
  ledgerNr: line.optional(),
  contacts: z.array(contactSchema).max(200),
  notes: z.string().max(longestText).optional(),
  /** Other ways in which a ledger or a case has written its name. */
  otherNames: z.array(line).max(50).optional(),
  unread: z.partialRecord(z.enum(supplierColumns), line).optional(),
  /** Whether a sole trader's number is to be hidden where it is printed. Absent: hidden. */
  masked: z.enum(['yes', 'no']).optional(),
  /** The row of a case from which the program put it here, until a person or a file has added to it. */
  typedIn: z.strictObject({ caseId: z.string().min(1), rowId: z.string().min(1) }).optional(),
})

/** How the last ledger was read, so that the next one is read alike. */
export const ledgerSchema = z.strictObject({
  fileName: z.string().min(1).max(300),
  importedOn: z.string(),
  importedBy: z.string().min(1),
  mapping: mappingSchemaOf(supplierColumns),
})

export type Contact = z.output<typeof contactSchema>
export type RegisteredSupplier = z.output<typeof registeredSchema>
export type Ledger = z.output<typeof ledgerSchema>

/** What a supplier is called in running text. */
export const registeredName = ({ name, orgNr, foreignId }: RegisteredSupplier): string =>
  name ?? orgNr ?? foreignId ?? 'Leverantör utan namn'
