import { z } from 'zod'
import dataDateJson from '../../../assets/rules/data-date.json' with { type: 'json' }
import { isLocalDate, type LocalDate } from '../../domain/local-date.ts'

const fileSchema = z.strictObject({
  format: z.literal('direktlots-data-date/1'),
  day: z.string().refine(isLocalDate),
  note: z.string().min(1),
})

/** The last day on which anybody looked at the data of the house. */
export const dataDay: LocalDate = fileSchema.parse(dataDateJson).day

/** A day on which something is said to have been looked at, and where in the file that stands. */
interface Seen {
  readonly path: readonly PropertyKey[]
  readonly on: string
}

const names: readonly string[] = ['checkedOn', 'version']

/** The first day in a file's data on which something is said to have been checked after the data's own last day. */
export function seenTooLate(json: unknown, path: readonly PropertyKey[] = []): Seen | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  const steps: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(json)
    ? json.map((value: unknown, index) => [index, value] as const)
    : Object.entries(json)
  for (const [step, value] of steps) {
    const at = [...path, step]
    const own =
      names.includes(String(step)) && typeof value === 'string' && value > dataDay
        ? { path: at, on: value }
        : seenTooLate(value, at)
    if (own !== undefined) return own
  }
  return undefined
}
