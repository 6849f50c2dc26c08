import { z } from 'zod'
import * as c from '../choices.ts'
import { day, id, instant, keys, line, yesNo } from './values.ts'

/** What of the record is taken out of the copy that is handed to others: why, by whom, and which copies were made. */

/** What a supplier has asked to have kept secret in its bid, with its own reason. */
export const secrecyRequestSchema = z.strictObject({ what: line, reason: line, on: day }).partial()

/**
 * A mask of the copy. The id names what the program proposes (src/record/mask-label.ts), and then `take` says whether a
 * person wants it; or it is a row of its own, which has the text to mask.
 */
export const maskSchema = z.strictObject({
  id,
  text: line.optional(),
  take: yesNo.optional(),
  ground: keys(c.maskGrounds).optional(),
  /** The section of the act, where it is none of the grounds. */
  section: line.optional(),
  why: line.optional(),
  /** Who chose it, and when: the program's own note. */
  by: line.optional(),
  on: day.optional(),
})

/** A section that is not in the copy; the id is the section's. */
export const leftOutSchema = z.strictObject({ id, take: yesNo.optional() })

/** A copy that was saved, what was masked in it and why: the program's own note, which stays with the full record. */
export const maskedCopySchema = z.strictObject({
  id,
  at: instant,
  by: line.optional(),
  name: line,
  /** Of the copy's bytes, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'är inte en SHA-256-summa'),
  masks: z.array(
    z.strictObject({
      what: line,
      mark: line,
      why: line.optional(),
      by: line.optional(),
      on: day.optional(),
      places: z.int().min(1),
    }),
  ),
  leftOut: z.array(line),
})
