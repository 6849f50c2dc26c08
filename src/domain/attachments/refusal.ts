import type { Attachment } from '../case/schema.ts'
import { sayBytes, type FileLimits } from './limits.ts'

/** Why a file is not kept. What is too large is to lie somewhere else, and the case says where. */
export interface FileRefusal {
  readonly is: 'empty' | 'large'
  /** What is wrong and what to do. */
  readonly sentence: string
}

/**
 * Whether a file can be kept beside those of the case: before it is read by its size alone, later also by its hash. What
 * the case holds already, or may hold by its size, takes no more room. Sizes in bytes.
 */
export function refusalOf(
  file: { readonly name: string; readonly size: number; readonly sha256?: string },
  listed: readonly Attachment[],
  limits: FileLimits,
): FileRefusal | null {
  const { name, size, sha256 } = file
  const others = listed.filter((other) =>
    sha256 === undefined ? other.size !== size : other.sha256 !== sha256,
  )
  if (size === 0)
    return {
      is: 'empty',
      sentence: `Filen ”${name}” är tom och lades inte till. Kontrollera att du valde rätt fil, eller be avsändaren skicka den igen.`,
    }
  if (size > limits.file)
    return {
      is: 'large',
      sentence: `Filen ”${name}” är ${sayBytes(size)} och lades inte till. En fil får vara högst ${sayBytes(limits.file)}: spara den i diariet och ange var.`,
    }
  if (bytesOf(others) + size > limits.case)
    return {
      is: 'large',
      sentence: `Filen ”${name}” lades inte till. Filerna i ett ärende får vara högst ${sayBytes(limits.case)} tillsammans: spara den i diariet och ange var.`,
    }
  return null
}

/** What the files of a case are together, in bytes. The same bytes at two places lie once. */
function bytesOf(listed: readonly Attachment[]): number {
  const sizes = new Map(listed.map(({ sha256, size }) => [sha256, size]))
  return [...sizes.values()].reduce((sum, size) => sum + size, 0)
}
