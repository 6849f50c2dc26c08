import { z } from 'zod'
import type { Case } from '../domain/case/schema.ts'
import type { VerifyReport } from './verify-shapes.ts'

/** The part of the bridge about the record as a whole: all of it to the registrar, and whether a file is what was once written. */

const id = z.string().min(1).max(64)

export const verifyChannels = {
  /**
   * Asks where to save, and writes the record with all that belongs to it: the PDF, the case file, the files as they came, the log
   * extract and a signed list of them; as a zip, or in a new folder. `masked`: with a masked copy. `erms`: with a description for an
   * e-archive.
   */
  'bundle.save': z.strictObject({
    id,
    form: z.enum(['zip', 'folder']),
    masked: z.boolean(),
    erms: z.boolean(),
  }),
  /** A version of the record that was saved: asks where to, and writes it as it was, to the byte. */
  'version.save': z.strictObject({ id, version: id }),
  /** Which versions of the record lie on this computer, by id. */
  'version.here': z.strictObject({ id }),
  /** A file that has come by `package.part` is looked through; nothing of it is kept. `caseFile`: the text of the case file beside a PDF. */
  'verify.finish': z.strictObject({
    upload: id,
    sha256: z.string().length(64),
    caseFile: z.string().max(50_000_000).optional(),
  }),
  /** Asks for a folder, and looks through the bundle in it; null where the person changed their mind. */
  'verify.folder': z.strictObject({}),
  /** The key of this installation, and those of others that are noted here. */
  'key.list': z.strictObject({}),
  /** Notes whose a key is, by the fingerprint that its owner has told; takes the place of what was noted of it before. */
  'key.note': z.strictObject({ name: z.string().max(1000), fingerprint: z.string().max(1000) }),
  'key.forget': z.strictObject({ fingerprint: z.string().max(100) }),
} as const

/** Keys as they are shown. */
export interface Keys {
  /** Fingerprint of this installation's key, in groups of four. */
  readonly own: string
  readonly noted: readonly {
    /** 32 characters, 0-9 and A-F. */
    readonly fingerprint: string
    readonly name: string
    readonly notedBy: string
    /** ISO day. */
    readonly notedOn: string
  }[]
}

export interface VerifyResults {
  'bundle.save': {
    /** The zip or the folder; null where the person changed their mind. */
    readonly path: string | null
    /** The case with the note of the version; null where nothing was saved. */
    readonly case: Case | null
    /** How many files it holds, and names of the case's files that are not on this computer and did not go along. */
    readonly files: number
    readonly left: readonly string[]
    readonly replaced: readonly string[]
    readonly misread: readonly string[]
    readonly leftOut: string | null
  }
  'version.save': { readonly path: string | null }
  'version.here': { readonly versions: readonly string[] }
  'verify.finish': VerifyReport
  'verify.folder': VerifyReport | null
  'key.list': Keys
  'key.note': Keys
  'key.forget': Keys
}
