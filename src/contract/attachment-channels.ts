import { z } from 'zod'
import type { OpenCase } from './shapes.ts'

/** The files of a case: how they come in, in parts, and go out again. */

const caseId = z.string().min(1).max(64)
const path = z.string().min(1).max(300)
const page = z.string().min(1).max(100)

export const attachmentChannels = {
  /**
   * A file begins to come, in parts; one at a time. Judged by its size before a byte of it is read. `belongsTo` is a path of
   * src/domain/attachments/places.ts; absent: the case.
   */
  'attachment.begin': z.strictObject({
    id: caseId,
    name: z.string().min(1).max(4000),
    size: z.int().min(0),
    belongsTo: path.optional(),
  }),
  /** The next part, as base64. */
  'attachment.part': z.strictObject({
    upload: caseId,
    index: z.int().min(0),
    data: z.string().min(1).max(8_000_000),
  }),
  /** All has come: it is counted and hashed, and kept only if that agrees with what the page read. */
  'attachment.finish': z.strictObject({ upload: caseId, sha256: z.string().length(64), page }),
  'attachment.cancel': z.strictObject({ upload: caseId }),
  /** Asks where to save the file, and writes the bytes as they came. */
  'attachment.save': z.strictObject({ id: caseId, attachment: caseId }),
  'attachment.remove': z.strictObject({ id: caseId, attachment: caseId, page }),
  /** Says why a file that can no longer be taken away does not belong here; an empty reason takes that back. */
  'attachment.set-aside': z.strictObject({
    id: caseId,
    attachment: caseId,
    reason: z.string().max(2000),
    page,
  }),
  /** Which of the case's files are not on this computer. */
  'attachment.missing': z.strictObject({ id: caseId }),
} as const

export interface AttachmentResults {
  'attachment.begin': { readonly upload: string }
  'attachment.part': { readonly received: number }
  'attachment.finish': OpenCase & {
    /** Whether it was added, lay there already, or was listed and has its content again. */
    readonly outcome: 'added' | 'there' | 'restored'
  }
  'attachment.cancel': Readonly<Record<string, never>>
  'attachment.save': { readonly path: string | null }
  'attachment.remove': OpenCase
  'attachment.set-aside': OpenCase
  'attachment.missing': { readonly missing: readonly string[] }
}
