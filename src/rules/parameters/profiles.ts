import { z } from 'zod'
import { profileFiles } from '../rule-files.ts'
import { checkUnique, readRulesFile } from './dated.ts'

/** What a policy adds to the value of a purchase, and what follows when the sum is too large. */
const summationSchema = z.strictObject({
  /** Whose purchases of the same kind are added. */
  unit: z.enum(['none', 'own', 'own-and-other']),
  period: z.literal('calendar-year'),
  /** `consider`: a question and a reason. `stop`: one of three exits. */
  effect: z.enum(['none', 'consider', 'stop']),
  source: z.strictObject({ title: z.string().min(1), section: z.string().min(1) }),
  /** How the program reads the document, where the document does not say it in so many words. */
  reading: z.string().min(1),
})

const profileSchema = z.strictObject({
  format: z.literal('direktlots-profile/1'),
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1),
  /** The policy document, or null where only the law speaks. */
  document: z.string().nullable(),
  /** Where the document names nothing about direct procurement: the organisation must have a guideline of its own. */
  silentOnDirectProcurement: z.boolean(),
  /** Why the document's text may not be the one in force, where its revision is in doubt. */
  uncertain: z.string().min(1).optional(),
  /** What the person should know about the profile, one sentence. */
  note: z.string().min(1),
  authorityName: z.string(),
  summation: summationSchema,
})

export type Profile = z.output<typeof profileSchema>

/** Parses a profile. Throws RulesFileError with file and property named. */
export const readProfile = (file: string, json: unknown): Profile => readRulesFile(file, profileSchema, json)

/** The organisations a user can choose: the law alone first, then by name. */
export const profiles: readonly Profile[] = profileFiles
  .map(({ file, json }) => readProfile(file, json))
  .toSorted((a, b) => order(a) - order(b) || (a.name < b.name ? -1 : 1))
checkUnique(
  'assets/rules/profiles',
  ['id'],
  profiles.map(({ id }) => id),
)

function order({ document }: Profile): number {
  return document === null ? 0 : 1
}

export const profileOf = (id: string): Profile | undefined => profiles.find((profile) => profile.id === id)

export const isPolicy = (id: string): boolean => profileOf(id) !== undefined
