import { z } from 'zod'
import type { CopySection } from '../masking/left-out.ts'
import type { Mask } from '../masking/plan.ts'
import type { RecordDocument } from '../record/tree.ts'
import type { OpenCase } from './shapes.ts'

/** The copy of the record that is handed to others: what is masked in it, and the file. */

const id = z.string().min(1).max(64)

export const maskingChannels = {
  /** The copy as it would be saved now, as the tree that its PDF is drawn from, and what there is to mask. */
  'masked.read': z.strictObject({ id }),
  /** Asks where to save the copy, notes it in the case and writes it; the path is null where the person changed their mind. */
  'masked.save': z.strictObject({ id, page: z.string().min(1).max(100) }),
} as const

/** A mask as the page shows it: in how many places it stands, none where it is off. */
export type ShownMask = Omit<Mask, 'hiding'> & { readonly places: number }

export interface MaskedCopy {
  readonly document: RecordDocument
  readonly masks: readonly ShownMask[]
  readonly sections: readonly CopySection[]
  readonly isSecret: boolean
}

export interface MaskingResults {
  'masked.read': MaskedCopy
  'masked.save': OpenCase & {
    readonly path: string | null
    readonly places: number
    readonly replaced: readonly string[]
    readonly misread: readonly string[]
    /** That texts are too long to be in it, as a sentence; null where none is. */
    readonly leftOut: string | null
  }
}
