import { z } from 'zod'
import { daySchema, readRulesFile, sourceSchema, textSchema } from '../rules/parameters/dated.ts'

const fileSchema = z.strictObject({
  format: z.literal('direktlots-secrecy/1'),
  /** What stands on every page of what is secret. */
  mark: textSchema,
  /** What its file name begins with. Only what every system takes in a file name. */
  filePrefix: z
    .string()
    .regex(/^[\p{L}\p{N}§-]+_$/u, 'ska vara bokstäver, siffror, § och bindestreck, och sist ett understreck'),
  source: sourceSchema,
  /** Whether a person has read it in the act itself. */
  verified: z.boolean(),
  checkedOn: daySchema,
  note: textSchema.optional(),
  /** What people write in place of a name while nobody has decided: small letters, words apart. */
  noNames: z.array(textSchema),
  /** How long it lasts, in a sentence. */
  lasts: textSchema,
  /** Why a file is marked: it holds bids, or it shows who is asked. */
  ofBids: textSchema,
  ofAsked: textSchema,
})

export type SecrecyFile = z.infer<typeof fileSchema>

/** Parses the file of what the secrecy of bids is called and how long it lasts (direktlots-secrecy/1). Throws RulesFileError. */
export const readSecrecy = (file: string, json: unknown): SecrecyFile => readRulesFile(file, fileSchema, json)
