import { z } from 'zod'
import { rowId } from '../../domain/case/row-id.ts'
import { groundSchema } from '../parameters/amounts-file.ts'
import {
  checkSeries,
  checkUnique,
  datedShape,
  daySchema,
  lawSchema,
  readRulesFile,
  RulesFileError,
  textSchema,
} from '../parameters/dated.ts'

const text = textSchema
/** The id of a question is the id of its answer's row in the case. */
const questionId = z.string().regex(rowId)
const sections = z.partialRecord(lawSchema, text)

const limbSchema = z.strictObject({
  id: questionId,
  question: text,
  help: text.optional(),
  /** Where it stands, when it is not where the ground itself is: then it is asked under these acts alone. */
  sections: sections.optional(),
  /** An answer that would hold, and one that would not. */
  example: text,
  antiExample: text,
})

const caseSchema = z.strictObject({
  id: questionId,
  name: text,
  /** The acts that have the case, and where. */
  sections: sections.refine((found) => Object.keys(found).length > 0, 'är tomt'),
  limbs: z.array(limbSchema).min(1),
})

const groundEntrySchema = z.strictObject({
  id: groundSchema,
  /** When the ground may be at hand, in one sentence to choose by. */
  when: text,
  /** What must be known of it before anything is answered. */
  note: text.optional(),
  acts: z
    .array(
      z.strictObject({
        ...datedShape,
        law: lawSchema,
        /** `ask`: the house does not judge whether the ground suffices; a person does. */
        verdict: z.enum(['computed', 'ask']),
      }),
    )
    .min(1),
  limbs: z.array(limbSchema),
  /** The act refers to several cases: which one it is, is a question of its own, and each has its limbs. */
  cases: z
    .strictObject({ id: questionId, question: text, help: text.optional(), list: z.array(caseSchema).min(2) })
    .optional(),
})

const fileSchema = z.strictObject({
  format: z.literal('direktlots-grounds/1'),
  checkedOn: daySchema,
  grounds: z.array(groundEntrySchema).min(1),
})

export type Limb = z.infer<typeof limbSchema>
export type GroundCase = z.infer<typeof caseSchema>
export type GroundEntry = z.infer<typeof groundEntrySchema>
export type GroundsFile = z.infer<typeof fileSchema>

/**
 * Parses the file of grounds and their questions (direktlots-grounds/1). Each ground once, each question's id once in
 * the whole file, and no gap or overlap between an act's rows. Throws RulesFileError with file and property named.
 */
export function readGrounds(file: string, json: unknown): GroundsFile {
  const data = readRulesFile(file, fileSchema, json)
  checkUnique(
    file,
    ['grounds'],
    data.grounds.map((ground) => ground.id),
  )
  checkUnique(
    file,
    ['grounds'],
    data.grounds.flatMap((ground) => [
      ...ground.limbs.map((limb) => limb.id),
      ...(ground.cases ? [ground.cases.id] : []),
      ...(ground.cases?.list ?? []).flatMap((entry) => [entry.id, ...entry.limbs.map((limb) => limb.id)]),
    ]),
  )
  data.grounds.forEach((ground, index) => {
    if (ground.limbs.length === 0 && !ground.cases)
      throw new RulesFileError(file, ['grounds', index, 'limbs'], `${ground.id} har ingen fråga`)
    for (const law of lawSchema.options)
      checkSeries(
        file,
        ['grounds', index, 'acts', law],
        ground.acts.filter((act) => act.law === law),
      )
  })
  return data
}
