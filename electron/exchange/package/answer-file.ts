import { z } from 'zod'
import { paperAnswerSchema } from '../../../src/domain/case/shapes/decide.ts'
import { id } from '../../../src/domain/case/shapes/values.ts'
import { damaged, newerPackage } from './refusals.ts'

const answerFormat = 'direktlots-answer/1'

/** What whoever decides answered, as it travels: the row of the case without what is noted when it comes home. */
const answerFileSchema = paperAnswerSchema
  .omit({ takenInAt: true, fingerprint: true, madeBy: true, signed: true, isUnverified: true })
  .extend({ format: z.literal(answerFormat), caseId: id })

export type AnswerFile = z.output<typeof answerFileSchema>

export const writeAnswer = (answer: Omit<AnswerFile, 'format'>): string =>
  `${JSON.stringify(answerFileSchema.parse({ format: answerFormat, ...answer }), null, 2)}\n`

/** Throws Refusal where the text is no answer. */
export function readAnswer(text: string): AnswerFile {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw damaged()
  }
  const read = answerFileSchema.safeParse(json)
  if (read.success) return read.data
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined
  if (typeof format === 'string' && format !== answerFormat) throw newerPackage(format)
  throw damaged()
}
