import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import { temporaryName, writeOut } from './write-out.ts'

export interface OutFile {
  /** A name of the program's own making; with a slash, in a folder of its own below. */
  readonly name: string
  readonly data: Uint8Array | string
}

const mostFolders = 1000

/**
 * Writes files together into a new folder: the wanted one, or where it is there the same with a number, so that nothing
 * is written over. All or none: the folder is made whole beside its place, and only then given its name. Answers the
 * folder; throws Refusal 'file' with what to do.
 */
export function writeFolder(wanted: string, files: readonly OutFile[]): string {
  const making = join(dirname(wanted), temporaryName(randomUUID()))
  try {
    orSay(wanted, () => mkdirSync(making, { mode: 0o700 }))
    for (const { name, data } of files) {
      const path = join(making, name)
      orSay(wanted, () => mkdirSync(dirname(path), { recursive: true, mode: 0o700 }))
      writeOut(path, data)
    }
    const folder = freeName(wanted)
    orSay(folder, () => renameSync(making, folder))
    return folder
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    throw error instanceof Refusal ? new Refusal(error.code, error.message.replaceAll(making, wanted)) : error
  }
}

function freeName(wanted: string): string {
  for (let n = 1; n <= mostFolders; n += 1) {
    const candidate = n === 1 ? wanted : `${wanted}-${n}`
    if (!existsSync(candidate)) return candidate
  }
  throw new Refusal('file', `Det finns redan för många mappar som ${wanted}. Välj en annan mapp.`)
}

function orSay(folder: string, run: () => void): void {
  try {
    run()
  } catch {
    throw new Refusal('file', `Mappen ${folder} gick inte att skapa. Välj en annan mapp och försök igen.`)
  }
}
