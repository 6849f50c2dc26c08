import { z } from 'zod'
import { addDays, isLocalDate, type LocalDate } from '../../domain/local-date.ts'

/** The four acts a procurement can follow. */
export const lawSchema = z.enum(['LOU', 'LUF', 'LUFS', 'LUK'])
export type Law = z.infer<typeof lawSchema>

export const daySchema = z.string().refine(isLocalDate, 'is no day (YYYY-MM-DD)')

export const sourceSchema = z.strictObject({ title: z.string().min(1), address: z.url().optional() })

/** What every dated value carries: the days it holds, where it stands and whether a person has seen it there. */
export const datedShape = {
  from: daySchema,
  to: daySchema.nullable(),
  source: sourceSchema,
  verified: z.boolean(),
  checkedOn: daySchema,
  note: z.string().min(1).optional(),
}

export interface Dated {
  readonly from: LocalDate
  readonly to: LocalDate | null
}

/** A data file of the house that cannot be used. The message names file, property and fault. */
export class RulesFileError extends Error {
  override readonly name = 'RulesFileError'
  constructor(file: string, path: readonly PropertyKey[], fault: string) {
    super(`${file}: ${propertyPath(path)}: ${fault}`)
  }
}

/** A property as a person finds it in a JSON file: series[3].rows[1].from */
export function propertyPath(path: readonly PropertyKey[]): string {
  const written = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
  return written === '' ? '(hela filen)' : written
}

/** Parses a data file; throws RulesFileError at the first fault. */
export function readRulesFile<S extends z.ZodType>(file: string, schema: S, json: unknown): z.output<S> {
  const result = schema.safeParse(json)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new RulesFileError(file, issue?.path ?? [], issue?.message ?? 'cannot be read')
}

/** Refuses a series whose rows do not follow on each other day by day, oldest first. */
export function checkSeries(file: string, path: readonly PropertyKey[], rows: readonly Dated[]): void {
  rows.forEach((row, index) => {
    if (row.to !== null && row.to < row.from)
      throw new RulesFileError(file, [...path, index, 'to'], `${row.to} is before from ${row.from}`)
    const previous = rows[index - 1]
    if (previous === undefined) return
    const at = [...path, index, 'from']
    if (row.from === previous.from) throw new RulesFileError(file, at, `the day ${row.from} stands twice`)
    if (row.from < previous.from)
      throw new RulesFileError(file, at, `${row.from} is before the row above; put the oldest first`)
    if (previous.to === null || row.from <= previous.to)
      throw new RulesFileError(file, at, `${row.from} overlaps the row above`)
    if (row.from !== addDays(previous.to, 1))
      throw new RulesFileError(file, at, `gap between ${previous.to} and ${row.from}`)
  })
}

/** Refuses two entries with one key. */
export function checkUnique(file: string, path: readonly PropertyKey[], keys: readonly string[]): void {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice !== undefined) throw new RulesFileError(file, path, `${twice} stands twice`)
}

/** The row that holds on a day, or undefined before the first and after the last. */
export function rowOn<R extends Dated>(rows: readonly R[], date: LocalDate): R | undefined {
  return rows.find((row) => row.from <= date && (row.to === null || date <= row.to))
}
