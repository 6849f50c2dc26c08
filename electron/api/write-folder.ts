import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import { writeOut } from './write-out.ts'

export interface OutFile {
  /** A name of the program's own making, never a path. */
  readonly name: string
  readonly data: Uint8Array | string
}

const mostFolders = 1000

/**
 * Writes files together into a new folder: the wanted one, or where it is there the same with a number, so that nothing
 * is written over. All or none: where one cannot be written the folder is taken away. Answers the folder; throws
 * Refusal 'file' with what to do.
 */
export function writeFolder(wanted: string, files: readonly OutFile[]): string {
  const folder = newFolder(wanted)
  try {
    for (const { name, data } of files) writeOut(join(folder, name), data)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  return folder
}

function newFolder(wanted: string): string {
  for (let n = 1; n <= mostFolders; n += 1) {
    const candidate = n === 1 ? wanted : `${wanted}-${n}`
    try {
      mkdirSync(candidate, { mode: 0o700 })
      return candidate
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (code !== 'EEXIST')
        throw new Refusal(
          'file',
          `Mappen ${candidate} gick inte att skapa. Välj en annan mapp och försök igen.`,
        )
    }
  }
  throw new Refusal('file', `Det finns redan för många mappar som ${wanted}. Välj en annan mapp.`)
}
