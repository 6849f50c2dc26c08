import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** How a rule stands in a case that starts empty, or as the example, with texts typed into it. */
const exampleSchema = z.strictObject({
  name: z.string().min(3),
  from: z.enum(['empty', 'example']),
  set: z.record(z.string(), z.string()),
  /** The local routine that the case goes by. */
  routine: z.string().optional(),
  /** The day it is looked at; 2026-12-14 where not said. */
  on: z.string().optional(),
  expect: z.enum(['met', 'missing', 'wrong', 'waiting', 'silent', 'unknown']),
})

const fileSchema = z.strictObject({
  format: z.literal('direktlots-examples/1'),
  examples: z.record(z.string(), z.array(exampleSchema).min(1)),
})

export interface RuleExample extends z.output<typeof exampleSchema> {
  readonly rule: string
  readonly file: string
}

const folder = new URL('../../../assets/rules/examples/', import.meta.url)

/** The examples that lie beside the rules, file by file. Throws where a file is not of the format. */
export function ruleExamples(): readonly RuleExample[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((file) => {
      const parsed = fileSchema.safeParse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
      if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`)
      return Object.entries(parsed.data.examples).flatMap(([rule, examples]) =>
        examples.map((example) => ({ ...example, rule, file })),
      )
    })
}
