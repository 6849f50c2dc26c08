import { fileLimits } from '../../../src/domain/attachments/limits.ts'

const megabyte = 1024 * 1024

/** The most that is taken in of a foreign file. Sizes in bytes, counted on what really comes out. */
export interface PackageLimits {
  /** The whole file as it lies on the disk. */
  readonly whole: number
  readonly manifest: number
  /** The case or the answer. */
  readonly document: number
  readonly file: number
  /** All that comes out together. */
  readonly out: number
  readonly entries: number
  /** Letters of a name, with the folder. */
  readonly name: number
  /** How many times larger something may become, beyond the first megabyte. */
  readonly ratio: number
  readonly ratioFrom: number
}

/** What the program itself writes lies far below: it compresses nothing. */
export const packageLimits: PackageLimits = {
  whole: fileLimits.case + 60 * megabyte,
  manifest: 4 * megabyte,
  document: 50 * megabyte,
  file: fileLimits.file,
  out: fileLimits.case + 54 * megabyte,
  entries: 2000,
  name: 200,
  ratio: 100,
  ratioFrom: megabyte,
}
