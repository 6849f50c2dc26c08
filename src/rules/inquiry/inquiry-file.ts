import { z } from 'zod'
import { fewerReasons } from '../../domain/case/choices.ts'
import { rowId } from '../../domain/case/row-id.ts'
import { daySchema, readRulesFile, textSchema } from '../parameters/dated.ts'

const text = textSchema
/** The id of what is offered or asked is the id of its row in the case. */
const id = z.string().regex(rowId)

const sourceSchema = z.strictObject({ document: text, section: text, quote: text.optional() })

/** What a requirement is about, in the order in which they are offered. */
export const topics = {
  sustainability: 'Miljö och hållbarhet',
  labour: 'Arbetsvillkor',
  code: 'Uppförandekod och leveranskedja',
  discrimination: 'Mot diskriminering',
  information: 'Informationssäkerhet och personuppgifter',
  preparedness: 'Beredskap',
  ethics: 'Mutor och affärsetik',
} as const

export type Topic = keyof typeof topics

const requirementSchema = z.strictObject({
  id,
  topic: z.enum(Object.keys(topics) as [Topic, ...Topic[]]),
  source: sourceSchema,
  /** When it is of use, or what the source says about when, one or two sentences. */
  when: text,
  /** The requirement as the supplier reads it. */
  text,
})

const limbSchema = z.strictObject({
  id,
  question: text,
  help: text.optional(),
  /** An answer that would hold, and one that would not. */
  example: text,
  antiExample: text,
})

type FewerReason = keyof typeof fewerReasons

const exitSchema = z.strictObject({
  code: z.enum(Object.keys(fewerReasons) as [FewerReason, ...FewerReason[]]),
  source: sourceSchema,
  /** How the program reads the source, where it does not say it in so many words. */
  reading: text.optional(),
  /** When it may be at hand, to choose by. */
  when: text,
  /** What the reason itself is asked with. */
  question: text,
  example: text,
  antiExample: text,
  /** What has to be answered beside the reason. */
  limbs: z.array(limbSchema),
})

const eInvoiceSchema = z.strictObject({
  source: sourceSchema,
  /** Whether a person has read it in the act itself. */
  verified: z.boolean(),
  note: text,
  /** The sentence as the supplier reads it. */
  text,
})

const fileSchema = z.strictObject({
  format: z.literal('direktlots-inquiry/1'),
  checkedOn: daySchema,
  /** Whose they are. Absent: the program's own, for those who have none on the same topic. */
  profiles: z.array(text).min(1).optional(),
  requirements: z.array(requirementSchema),
  exits: z.array(exitSchema),
  eInvoice: eInvoiceSchema.optional(),
})

export type InquiryFile = z.infer<typeof fileSchema>
export type RequirementOffer = z.infer<typeof requirementSchema>
export type FewerExit = z.infer<typeof exitSchema>
export type EInvoice = z.infer<typeof eInvoiceSchema>

/** Parses a file of what an inquiry can hold. Throws RulesFileError with file and property named. */
export const readInquiryFile = (file: string, json: unknown): InquiryFile =>
  readRulesFile(file, fileSchema, json)
