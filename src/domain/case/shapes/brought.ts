import { z } from 'zod'
import { id, instant, line } from './values.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * That the case was read in here out of a record, a bundle or a case file: the program's own note, which no field writes. The log of the
 * installation that it came from stays there; its signed end is kept.
 */
export const broughtSchema = z.strictObject({
  id,
  at: instant,
  by: line.optional(),
  from: z.enum(['record', 'bundle', 'case-file']),
  /** Of the file. */
  name: line.optional(),
  /** What the file told of the log so far. The id is the installation's. */
  logs: z.array(
    z.strictObject({
      id,
      /** Who wrote, from which day and entry to which, a line each. */
      written: z.array(line),
      /** The last entry, as the chain's signed end has it. Absent where the file had no signed end. */
      head: z.strictObject({ seq: z.int().min(0), hash, keySha256: hash }).optional(),
      /** Whether the chain held together, entry by entry, up to that end, as it was read in. */
      held: z.boolean(),
    }),
  ),
})
