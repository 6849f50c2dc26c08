import type { z } from 'zod'

/** Parses a data file of the house; a broken one stops the program at start, with file and property named. */
export function loadData<S extends z.ZodType>(file: string, schema: S, data: unknown): z.output<S> {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new Error(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not readable'}`)
}
