import { z } from 'zod'
import { day, id, instant, line } from './values.ts'

/** That a case is closed, and each time it was opened again: the program's own notes, made by a press. */
export const closingShape = {
  closedOn: day,
  closedBy: line,
  reopened: z.array(
    z.strictObject({
      id,
      at: instant,
      by: line.optional(),
      reason: line,
      /** When, and by whom, it had been closed. */
      closedOn: day,
      closedBy: line.optional(),
    }),
  ),
}
