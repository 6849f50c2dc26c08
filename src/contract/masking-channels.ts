import { z } from 'zod'
import type { LackingGround } from '../masking/lacks-ground.ts'
import type { CopySection } from '../masking/left-out.ts'
import type { Mask } from '../masking/plan.ts'
import type { RecordDocument } from '../record/tree.ts'
import type { OpenCase } from './shapes.ts'

/** The copy of the record that is handed to others: what is masked in it, and the file. */

const id = z.string().min(1).max(64)

export const maskingChannels = {
  /** The copy as it would be saved now, as the tree that its PDF is drawn from, and what there is to mask. */
  'masked.read': z.strictObject({ id }),
  /**
   * Asks where to save the copy, notes it in the case and writes it; the path is null where the person changed their mind,
   * and where something is masked or left out on no ground, unless the person wants it even so.
   */
  'masked.save': z.strictObject({
    id,
    page: z.string().min(1).max(100),
    evenWithoutGround: z.boolean().optional(),
  }),
} as const

/** A mask as the page shows it: in how many places it stands, none where it is off; of numbers known by how they look, which. */
export type ShownMask = Omit<Mask, 'hiding' | 'asksStill'> & {
  readonly places: number
  readonly seen: readonly string[]
}

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
    /** What kept the copy from being saved; none where it was. */
    readonly lacksGround: readonly LackingGround[]
    readonly places: number
    readonly replaced: readonly string[]
    readonly misread: readonly string[]
    /** That texts are too long to be in it, as a sentence; null where none is. */
    readonly leftOut: string | null
  }
}
