import { z } from 'zod'
import { addDays, isLocalDate, type LocalDate } from '../../domain/local-date.ts'
import { faultWords } from './fault-words.ts'
import { dataDay, seenTooLate } from './seen.ts'

/** The four acts a procurement can follow. */
export const lawSchema = z.enum(['LOU', 'LUF', 'LUFS', 'LUK'])
export type Law = z.infer<typeof lawSchema>

export const daySchema = z.string().refine(isLocalDate, 'är ingen dag (ÅÅÅÅ-MM-DD)')

/** A text that says something: blanks alone do not. */
export const textSchema = z.string().refine((text) => text.trim() !== '', 'är tomt')

export const sourceSchema = z.strictObject({ title: textSchema, address: z.url().optional() })

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

/** A data file of the house that cannot be used. The message is a Swedish sentence that names file, property and fault. */
export class RulesFileError extends Error {
  override readonly name = 'RulesFileError'
  constructor(file: string, path: readonly PropertyKey[], fault: string) {
    super(`Fel i regelfilen ${file}: ${propertyPath(path)}: ${fault}.`)
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

/** Parses a data file; throws RulesFileError at the first fault, also where something is said to be checked after the data's own last day. */
export function readRulesFile<S extends z.ZodType>(file: string, schema: S, json: unknown): z.output<S> {
  const result = schema.safeParse(json, { error: faultWords })
  if (result.success) {
    const late = seenTooLate(json)
    if (late === undefined) return result.data
    throw new RulesFileError(
      file,
      late.path,
      `${late.on} ligger för långt fram för att stämma (senast ${dataDay}, data-date.json)`,
    )
  }
  const issue = result.error.issues[0]
  throw new RulesFileError(file, issue?.path ?? [], issue?.message ?? 'går inte att läsa')
}

/** Refuses a series whose rows do not follow on each other day by day, oldest first. */
export function checkSeries(file: string, path: readonly PropertyKey[], rows: readonly Dated[]): void {
  rows.forEach((row, index) => {
    if (row.to !== null && row.to < row.from)
      throw new RulesFileError(file, [...path, index, 'to'], `${row.to} är före from, ${row.from}`)
    const previous = rows[index - 1]
    if (previous === undefined) return
    const at = [...path, index, 'from']
    if (row.from === previous.from) throw new RulesFileError(file, at, `dagen ${row.from} står två gånger`)
    if (row.from < previous.from)
      throw new RulesFileError(file, at, `${row.from} är före raden ovanför; sätt den äldsta först`)
    if (previous.to === null || row.from <= previous.to)
      throw new RulesFileError(file, at, `${row.from} överlappar raden ovanför`)
    if (row.from !== addDays(previous.to, 1))
      throw new RulesFileError(file, at, `lucka mellan ${previous.to} och ${row.from}`)
  })
}

/** Refuses two entries with one key. */
export function checkUnique(file: string, path: readonly PropertyKey[], keys: readonly string[]): void {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice !== undefined) throw new RulesFileError(file, path, `${twice} står två gånger`)
}

/** Refuses one key in two files, or twice in one; the message names both. */
export function checkUniqueAmong(
  keys: readonly { readonly file: string; readonly path: readonly PropertyKey[]; readonly key: string }[],
): void {
  const first = new Map<string, string>()
  for (const { file, path, key } of keys) {
    const other = first.get(key)
    if (other !== undefined) throw new RulesFileError(file, path, `${key} står redan i ${other}`)
    first.set(key, file)
  }
}

/** The row that holds on a day, or undefined before the first and after the last. */
export function rowOn<R extends Dated>(rows: readonly R[], date: LocalDate): R | undefined {
  return rows.find((row) => isOn(row, date))
}

/** Whether a row holds on a day, its first and its last among them. */
export const isOn = ({ from, to }: Dated, date: LocalDate): boolean =>
  from <= date && (to === null || date <= to)
