import { z } from 'zod'
import { fewerReasons, type Choices } from '../../domain/case/choices.ts'
import { recordLevelSchema } from '../../domain/record-level.ts'
import { profileFiles } from '../rule-files.ts'
import { checkUniqueAmong, readRulesFile, textSchema } from './dated.ts'

const reasonCodes = Object.keys(fewerReasons) as (keyof typeof fewerReasons)[]

/** What a policy adds to the value of a purchase, and what follows when the sum is too large. */
const summationSchema = z.strictObject({
  /** Whose purchases of the same kind are added. */
  unit: z.enum(['none', 'own', 'own-and-other']),
  period: z.literal('calendar-year'),
  /** `consider`: a question and a reason. `stop`: one of three exits. */
  effect: z.enum(['none', 'consider', 'stop']),
  source: z.strictObject({ title: textSchema, section: textSchema }),
  /** How the program reads the document, where the document does not say it in so many words. */
  reading: z.string().min(1),
})

/** A duty of whoever buys to report what departs from law and policy. */
const reportingSchema = z.strictObject({
  source: z.strictObject({ title: textSchema, section: textSchema }),
  quote: textSchema,
  /** Who takes it: the end of "Rapportera till …". */
  to: textSchema,
  /** How the program reads the document, where it does not say it in so many words. */
  reading: textSchema.optional(),
})

/** What is not secret need not be registered where it is kept in order; a policy may want a number all the same. */
const keptOrderedSchema = z.strictObject({
  allowed: z.boolean(),
  source: z.strictObject({ title: textSchema, section: textSchema }),
  /** How the program reads the document. */
  reading: textSchema,
})

const profileSchema = z.strictObject({
  format: z.literal('direktlots-profile/1'),
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1),
  /** The policy document, or null where only the law speaks. */
  document: z.string().nullable(),
  /** Where the document names nothing about direct procurement: the organisation must have a guideline of its own. */
  silentOnDirectProcurement: z.boolean(),
  /** That the document's text may not be the one in force, in a line, and why, where its revision is in doubt. */
  uncertain: z.strictObject({ brief: z.string().min(1), reason: z.string().min(1) }).optional(),
  /** Kinds of reason for asking fewer that the policy itself names. Absent: it names none, and a reason is only written. */
  fewerReasons: z.array(z.enum(reasonCodes)).min(1).optional(),
  /** Bids are opened formally, by named persons. Absent: they are not, unless the local routine says so. */
  formalOpening: z.boolean().optional(),
  /** What the person should know about the profile, one sentence. */
  note: z.string().min(1),
  authorityName: z.string(),
  /** Archive format of the record where no setting says another. Absent: the usual one. */
  recordLevel: recordLevelSchema.optional(),
  summation: summationSchema,
  /** Whether a case may be kept in order with somebody in place of a diary number. Absent: it may not. */
  keptOrdered: keptOrderedSchema.optional(),
  /** Absent: the document has no duty to report. */
  reporting: reportingSchema.optional(),
})

export type Profile = z.output<typeof profileSchema>

/** Parses a profile. Throws RulesFileError with file and property named. */
export const readProfile = (file: string, json: unknown): Profile => readRulesFile(file, profileSchema, json)

const read = profileFiles.map(({ file, json }) => ({ file, profile: readProfile(file, json) }))
checkUniqueAmong(read.map(({ file, profile }) => ({ file, path: ['id'], key: profile.id })))

/** The organisations a user can choose: the law alone first, then by name. */
export const profiles: readonly Profile[] = read
  .map(({ profile }) => profile)
  .toSorted((a, b) => order(a) - order(b) || (a.name < b.name ? -1 : 1))

function order({ document }: Profile): number {
  return document === null ? 0 : 1
}

const byId: ReadonlyMap<string, Profile> = new Map(profiles.map((profile) => [profile.id, profile]))

export const profileOf = (id: string): Profile | undefined => byId.get(id)

export const isPolicy = (id: string): boolean => byId.has(id)

/** The kinds of reason for asking fewer that a profile's policy names, in words; none where it names none. */
export const fewerChoices = (id: string): Choices =>
  Object.fromEntries((profileOf(id)?.fewerReasons ?? []).map((code) => [code, fewerReasons[code]]))
