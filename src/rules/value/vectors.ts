import { z } from 'zod'
import { propertyPath } from '../parameters/dated.ts'
import { evaluateValue } from './evaluate.ts'
import { valueInputSchema } from './input.ts'
import { valueFlags, type ValueResult } from './result.ts'

const amount = z.int().min(0).nullable()

const expectSchema = z
  .strictObject({
    valueOre: amount,
    limitOre: amount,
    allowed: z.enum(['yes', 'no', 'undetermined']),
    documentationDuty: z.boolean().nullable(),
    postAwardNotice: z.boolean().nullable(),
    policyValueOre: amount,
    flags: z.array(z.enum(valueFlags)),
  })
  .partial()
  .refine((expected) => Object.keys(expected).length > 0, 'is empty')

const fileSchema = z.strictObject({
  format: z.literal('direktlots-value-vectors/1'),
  vectors: z
    .array(
      z.strictObject({
        id: z.string().regex(/^\P{C}+$/u),
        title: z.string().optional(),
        source: z.string().optional(),
        input: valueInputSchema,
        expect: expectSchema,
      }),
    )
    .min(1),
})

type Expected = z.infer<typeof expectSchema>

/** One line per example and how many passed, or one Swedish line about a file that is not of the format. */
export type VectorsResult =
  | { readonly lines: string[]; readonly passed: number; readonly failed: number }
  | { readonly problem: string }

/** Evaluates examples of the format direktlots-value-vectors/1 with the program's own rules. */
export function runVectors(json: unknown): VectorsResult {
  const file = fileSchema.safeParse(json)
  if (!file.success) {
    const issue = file.error.issues[0]
    return problem(propertyPath(issue?.path ?? []), issueWords(issue))
  }
  const ids = file.data.vectors.map((vector) => vector.id)
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index)
  if (twice >= 0) return problem(`vectors[${twice}].id`, `${ids[twice] ?? ''} står två gånger`)
  const lines = file.data.vectors.map(({ id, input, expect }) => {
    const faults = differences(expect, evaluateValue(input))
    return faults.length === 0 ? `ok ${id}` : `FAIL ${id} ${faults.join('; ')}`
  })
  const failed = lines.filter((line) => line.startsWith('FAIL')).length
  return { lines, passed: lines.length - failed, failed }
}

const problem = (where: string, fault: string): VectorsResult => ({
  problem: `Filen följer inte formatet direktlots-value-vectors/1. Rätta ${where} (${fault}) och kör igen.`,
})

function differences(expected: Expected, result: ValueResult): string[] {
  const faults: string[] = []
  for (const key of expectSchema.keyof().options) {
    const want = expected[key]
    if (want === undefined) continue
    const [wanted, got] = [comparable(want), comparable(result[key])]
    if (wanted !== got) faults.push(`${key}: expected ${wanted} got ${got}`)
  }
  return faults
}

/** Flags are a set: their order says nothing, nor that one is named twice. */
function comparable(value: Expected[keyof Expected] | ValueResult[keyof Expected]): string {
  if (typeof value === 'string') return value
  return JSON.stringify(Array.isArray(value) ? [...new Set(value)].toSorted() : value)
}

/** What is wrong with a value, in Swedish: the library's own words are English. */
function issueWords(issue: { readonly code: string; readonly keys?: readonly string[] } | undefined): string {
  switch (issue?.code) {
    case 'unrecognized_keys':
      return `okänd uppgift ${(issue.keys ?? []).join(', ')}`
    case 'invalid_type':
    case 'invalid_union':
      return 'saknas eller är av fel slag'
    case 'too_small':
    case 'too_big':
      return 'är för litet eller för stort'
    default:
      return 'är inte tillåtet'
  }
}
