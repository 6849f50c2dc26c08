import { z } from 'zod'
import * as c from '../choices.ts'
import { day, id, identitySchema, keys, line } from './values.ts'

/**
 * What stood in the case when something went out, and was changed or taken away afterwards: the program's own note, a row
 * for each value that had been out. Nobody writes it and it is never taken away.
 */
export const laterSchema = z.strictObject({
  id,
  /** The day of the change. */
  on: day,
  /** What had gone out or been decided by then. */
  after: keys(c.milestones),
  /** The field's path, or the row's that was taken away. */
  field: line,
  /** The last decision that had been taken back by then. */
  of: id.optional(),
  /** What stood there, in words. */
  was: line.optional(),
  /** The supplier whose row it was. */
  who: identitySchema.optional(),
})
