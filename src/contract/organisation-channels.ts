import { z } from 'zod'
import { pointColumns, postColumns } from '../domain/organisation/columns.ts'
import { longestKept } from '../domain/text.ts'
import type { OfficeState } from './shapes.ts'

/** The part of the bridge that keeps the organisation: who is above whom, and the delegation order. */

const id = z.string().min(1).max(64)
const text = z.string().max(longestKept)
const file = {
  fileName: z.string().min(1).max(300),
  text: z.string().max(20_000_000),
  delimiter: z.enum([';', ',', '\t']),
  headerRow: z.int().positive(),
  /** The first day of what is new, as it was typed. */
  from: text,
  /** What the file does not have was wrong, and is taken away in place of ended. */
  corrects: z.boolean(),
}

export const organisationChannels = {
  /** A row as it was typed (`typedFields` of src/domain/organisation/typed.ts); without an id a new one. Refused with what is wrong. */
  'office.organisation.enter': z.strictObject({
    row: z.enum(['unit', 'post', 'holder', 'point', 'document']),
    id: id.optional(),
    typed: z.record(z.string().max(40), text),
  }),
  /** A row that has never held is taken away. One that has held gets a last day instead: `enter`. */
  'office.organisation.take-away': z.strictObject({ row: z.enum(['unit', 'post', 'holder', 'point']), id }),
  /** A list of posts in place of those there are: the file's text, and how the person has seen it read. */
  'office.organisation.posts': z.strictObject({
    ...file,
    kinds: z.array(z.enum(postColumns).nullable()).max(1000),
  }),
  /** A delegation order in place of the one there is. */
  'office.organisation.points': z.strictObject({
    ...file,
    kinds: z.array(z.enum(pointColumns).nullable()).max(1000),
  }),
  /** Asks where to save a list as a CSV file: what there is, or a short example; null where the person changed their mind. */
  'office.organisation.write': z.strictObject({ list: z.enum(['posts', 'points']) }),
  /** All of it. Cases that are decided keep what they had. */
  'office.organisation.remove': z.strictObject({}),
} as const

export interface OrganisationResults {
  'office.organisation.enter': OfficeState
  'office.organisation.take-away': OfficeState
  'office.organisation.posts': OfficeState
  'office.organisation.points': OfficeState
  'office.organisation.write': { readonly path: string | null }
  'office.organisation.remove': OfficeState
}
