import { z } from 'zod'
import { isLocalDate } from '../../domain/local-date.ts'
import {
  checkUnique,
  datedShape,
  daySchema,
  readRulesFile,
  RulesFileError,
  sourceSchema,
} from '../parameters/dated.ts'

/** 1 is Monday, 7 Sunday, as ISO 8601 counts. */
const weekday = z.int().min(1).max(7)
const month = z.int().min(1).max(12)
const dayOfMonth = z.int().min(1).max(31)

/** Which day of a year it is. */
const onSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('weekday'), weekday }),
  z.strictObject({ is: z.literal('date'), month, day: dayOfMonth }),
  /** Days after Easter Sunday; before it where negative. */
  z.strictObject({ is: z.literal('easter'), offset: z.int().min(-60).max(120) }),
  /** The first such weekday from a date on: the Saturday of 20–26 June. */
  z.strictObject({ is: z.literal('weekday-from'), weekday, month, day: dayOfMonth }),
])

const fileSchema = z.strictObject({
  format: z.literal('direktlots-holidays/1'),
  checkedOn: daySchema,
  /** What the days are for: which last days they move. */
  moves: z.strictObject({ text: z.string().min(1), source: sourceSchema }),
  days: z
    .array(
      z.strictObject({
        ...datedShape,
        id: z.string().regex(/^[a-z-]+$/),
        name: z.string().min(1),
        on: onSchema,
      }),
    )
    .min(1),
})

export type HolidaysFile = z.output<typeof fileSchema>
export type DayOff = HolidaysFile['days'][number]

/** Parses the file of days that move a last day. Throws RulesFileError with file and property named. */
export function readHolidays(file: string, json: unknown): HolidaysFile {
  const data = readRulesFile(file, fileSchema, json)
  checkUnique(
    file,
    ['days'],
    data.days.map(({ id }) => id),
  )
  data.days.forEach(({ on, from, to }, index) => {
    if (to !== null && to < from)
      throw new RulesFileError(file, ['days', index, 'to'], `${to} är före from, ${from}`)
    if ('month' in on && !isLocalDate(`2024-${two(on.month)}-${two(on.day)}`))
      throw new RulesFileError(file, ['days', index, 'on'], `månad ${on.month} har ingen dag ${on.day}`)
  })
  return data
}

const two = (n: number): string => String(n).padStart(2, '0')
