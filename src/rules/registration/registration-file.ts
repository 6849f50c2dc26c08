import { z } from 'zod'
import registrationJson from '../../../assets/rules/registration.json' with { type: 'json' }
import { daySchema, readRulesFile, sourceSchema, textSchema } from '../parameters/dated.ts'

/** Where something stands, and whether a person has read it there. */
const sourcedShape = { source: sourceSchema, verified: z.boolean(), note: textSchema.optional() }

/** The kinds of documents of a case, in the order in which they come about. */
export const documentTypes = [
  'stage',
  'inquiry',
  'question',
  'answer',
  'declined',
  'bid',
  'opening',
  'comparison',
  'check',
  'statement',
  'paper',
  'paper-answer',
  'decision',
  'cancellation',
  'notice',
  'voluntary',
  'contract',
  'post-award',
  'deviation',
  'hand-over',
  'other',
  'record',
  'case-file',
  'follow-up',
] as const

export type DocumentType = (typeof documentTypes)[number]

const markSchema = z.strictObject({ mark: textSchema, provision: textSchema })

const fileSchema = z.strictObject({
  format: z.literal('direktlots-registration/1'),
  checkedOn: daySchema,
  /** What the act says of registers, as sentences for the person. */
  register: z.strictObject({
    ...sourcedShape,
    secretAlways: textSchema,
    bidsWhenReceived: textSchema,
    /** Asked where something may be secret and the case is only kept in order. */
    perhapsSecret: textSchema,
    mayLeaveOut: textSchema,
    /** Whole words in place of a diary number, which say that there is none. */
    noNumberWords: z.array(textSchema).min(1),
  }),
  /** The line that says what a case is about. */
  matter: z.strictObject({
    begins: textSchema,
    /** In letters. */
    longest: z.int().min(40),
    before: textSchema,
    after: textSchema,
    /** Said after that while the case is open. */
    change: textSchema,
  }),
  secrecy: z.strictObject({
    ...sourcedShape,
    bid: z.strictObject({
      before: markSchema.extend({ until: textSchema }),
      after: markSchema.extend({ why: textSchema, requested: textSchema }),
    }),
    who: z.strictObject({ before: markSchema.extend({ until: textSchema }) }),
    none: textSchema,
  }),
  keep: z.strictObject({
    ...sourcedShape,
    unknown: textSchema,
    law: textSchema,
    /** Words in the name of an authority that the archive act is for: of it the line is not said. */
    archiveActWords: z.array(textSchema),
  }),
  mail: z.strictObject({ mostBytes: z.int().positive(), tooLarge: textSchema, secret: textSchema }),
  /** Words for what a file can be that is of none of the types; each is offered, and any other can be written. */
  moreKinds: z.array(textSchema),
  types: z
    .array(
      z.strictObject({
        id: z.enum(documentTypes),
        name: textSchema,
        /** Came in, went out, or was made here. */
        way: z.enum(['in', 'out', 'made']),
        /** What in it is secret: bids, who is asked, or nothing by itself. */
        secrecy: z.enum(['bid', 'who', 'none']),
      }),
    )
    .refine((types) => documentTypes.every((id) => types.some((type) => type.id === id)), 'saknar ett slag'),
})

export type RegistrationFile = z.output<typeof fileSchema>

/** Parses the file of how a case is registered (direktlots-registration/1). Throws RulesFileError. */
export const readRegistration = (file: string, json: unknown): RegistrationFile =>
  readRulesFile(file, fileSchema, json)

/** What is proposed to a registrar, from assets/rules/registration.json with its sources. */
export const registrationRules = readRegistration('assets/rules/registration.json', registrationJson)

/** A kind of document by its name, as a person or a plan writes it; undefined where none is called so. */
export const typeNamed = (text: string): DocumentType | undefined =>
  registrationRules.types.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase())?.id

/** What a file of a case can be said to be, in the order in which it is offered: what the program itself makes is none of it. */
export const fileKinds: readonly string[] = [
  ...registrationRules.moreKinds,
  ...registrationRules.types
    .filter(({ id }) => !['other', 'record', 'case-file'].includes(id))
    .map(({ name }) => name),
]

/** Whether a text is one of them, and no words of somebody's own. */
export const isFileKind = (text: string): boolean =>
  fileKinds.some((kind) => kind.toLowerCase() === text.trim().toLowerCase())

/** A kind of document by its id. Every id has a row: the file is refused otherwise. */
export function documentTypeOf(id: DocumentType): RegistrationFile['types'][number] {
  const [first, ...rest] = registrationRules.types.filter((type) => type.id === id)
  if (first === undefined || rest.length > 0) throw new Error(`${id} has ${rest.length} rows too many.`)
  return first
}
