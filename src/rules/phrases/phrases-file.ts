import { z } from 'zod'
import { fields } from '../../domain/case/fields/catalogue.ts'
import { checkUnique, daySchema, readRulesFile, RulesFileError } from '../parameters/dated.ts'

const text = z.string().min(1)
/** Compared word by word in small letters: written so. */
const phrase = z.string().regex(/^[\p{Ll}\d]+( [\p{Ll}\d]+)*$/u, 'ska vara ord med små bokstäver')
const field = z.string().refine((pattern) => Object.hasOwn(fields, pattern), 'är inget fält i ett ärende')

const kindSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  /** Patterns of the fields it is looked for in; `*` alone is every field that a rule asks it of. */
  fields: z.union([z.tuple([z.literal('*')]), z.array(field).min(1)]),
  /** Not where another answer makes it say enough. */
  unless: z.strictObject({ field, equals: text }).optional(),
  phrases: z.array(phrase),
  /** Too short to say anything: fewer words (of two letters or more) and, where it is given, fewer letters in all. */
  fewer: z
    .array(z.strictObject({ words: z.int().positive(), letters: z.int().positive().optional() }))
    .default([]),
  /** What it leaves unsaid and what to write instead; follows on the quoted answer. */
  remark: text,
  /** An answer that would hold, for fields that have no example of their own. */
  example: text,
})

const fileSchema = z.strictObject({
  format: z.literal('direktlots-empty-phrases/1'),
  checkedOn: daySchema,
  source: text,
  /** Words that add nothing to a phrase that stands alone. */
  fillers: z.array(phrase).min(1),
  /** What a figure counts, written after it: with one of these a figure says something. */
  units: z.array(phrase).min(1),
  /** Patterns of the fields where an answer that says nothing is no answer: a stop or a ground rests on them. */
  noAnswer: z.array(field),
  /** Patterns of the fields where a figure is an answer in itself: the number of a point, "4.2". */
  numbered: z.array(field),
  kinds: z.array(kindSchema).min(1),
})

export type PhraseKind = z.infer<typeof kindSchema>
export type PhrasesFile = z.infer<typeof fileSchema>

/** Parses the file of phrases that say nothing (direktlots-empty-phrases/1). Throws RulesFileError. */
export function readPhrases(file: string, json: unknown): PhrasesFile {
  const data = readRulesFile(file, fileSchema, json)
  checkUnique(
    file,
    ['kinds'],
    data.kinds.map((kind) => kind.id),
  )
  data.kinds.forEach(({ phrases, fewer }, index) => {
    if (phrases.length + fewer.length === 0)
      throw new RulesFileError(file, ['kinds', index, 'phrases'], 'is empty, and nothing is too short')
  })
  data.kinds.forEach((kind, index) => checkUnique(file, ['kinds', index, 'phrases'], kind.phrases))
  checkUnique(file, ['fillers'], data.fillers)
  checkUnique(file, ['units'], data.units)
  return data
}
