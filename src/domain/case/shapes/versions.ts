import { z } from 'zod'
import { recordLevelSchema } from '../../record-level.ts'
import { id, instant, line } from './values.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'är inte en SHA-256-summa')

/**
 * A record that was saved: the program's own note. Until the case is registered a new one takes the place of the first; from then
 * on each that differs is a version of its own, and the one before it is kept.
 */
export const recordVersionSchema = z.strictObject({
  id,
  no: z.int().min(1).max(9999),
  at: instant,
  /** What it was saved as. */
  name: line.optional(),
  /** SHA-256 and size of the PDF as it was saved. */
  sha256,
  size: z.int().min(1),
  level: recordLevelSchema,
  /** SHA-256 of the case file that it was made from, and of the log extract that goes with it. */
  caseSha256: sha256,
  logSha256: sha256,
  diarienummer: line.optional(),
  /** Where the case was kept in order, for who keeps it so instead of registering it. */
  keptAt: line.optional(),
  /** What had changed since the version before, as the PDF says it; absent in the first, and where it cannot be told. */
  changes: z.array(line).optional(),
})
