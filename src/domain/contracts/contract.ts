import { z } from 'zod'
import { isLocalDate } from '../local-date.ts'
import { isOrgNr } from '../org-nr.ts'
import { mappingSchemaOf } from '../csv/columns.ts'
import { columnKinds } from './columns.ts'

const line = z.string().min(1)
const day = z.string().refine(isLocalDate)
const kind = z.enum(columnKinds)

/** A row of the organisation's list of contracts. What could not be read stands in `unread`, as it stood in the file. */
export const contractSchema = z.strictObject({
  /** Its row in the file, as Excel numbers it. */
  row: z.int().positive(),
  /** The case of the program's own that it was signed in: then `row` is its place among those. */
  fromCase: z.string().min(1).max(64).optional(),
  subject: line.optional(),
  supplier: line.optional(),
  orgNr: z.string().refine(isOrgNr).optional(),
  reference: line.optional(),
  validFrom: day.optional(),
  validTo: day.optional(),
  /** The list says that it runs until further notice. */
  openEnded: z.literal(true).optional(),
  cpv: z.array(z.string().regex(/^\d{8}$/)).optional(),
  valueOre: z.int().min(0).optional(),
  /** How one calls off: direct, ranking, renewed competition, where one orders. */
  callOff: line.optional(),
  category: line.optional(),
  owner: line.optional(),
  unread: z.partialRecord(kind, line).optional(),
  /** Columns of the list that the program has no use for, kept to be read and searched. */
  other: z.array(z.strictObject({ heading: z.string(), text: line })).optional(),
})

export const contractListSchema = z.strictObject({
  fileName: z.string().min(1).max(300),
  /** ISO instant, and the local day. */
  importedAt: z.iso.datetime({ offset: true }),
  importedOn: day,
  importedBy: z.string().min(1),
  mapping: mappingSchemaOf(columnKinds),
})

export type Contract = z.output<typeof contractSchema>

/** The organisation's contracts with where the list came from. */
export interface ContractList extends z.output<typeof contractListSchema> {
  readonly contracts: readonly Contract[]
}

/** What a contract is called in running text: its subject, else its supplier, else its number. */
export const contractName = ({ subject, supplier, reference, row }: Contract): string =>
  subject ?? supplier ?? reference ?? `Rad ${row}`
