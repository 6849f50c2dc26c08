import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'

/**
 * Writes a file, readable by the user alone: whole beside its place first, then moved there, so that neither a full disk
 * nor a power cut leaves half of it or costs what was there before. Throws Refusal 'file' with what to do.
 */
export const writeOut = (path: string, data: Uint8Array | string): void => writeOutAll([{ path, data }])

/** Writes files that belong together: each is whole beside its place before the first is moved there. */
export function writeOutAll(
  files: readonly { readonly path: string; readonly data: Uint8Array | string }[],
): void {
  const beside: string[] = []
  try {
    const written = files.map(({ path, data }) => {
      const temporary = attempt(path, () => temporaryFor(path))
      if (temporary !== path) beside.push(temporary)
      attempt(path, () => write(temporary, data, temporary !== path))
      return { path, temporary }
    })
    for (const { path, temporary } of written)
      if (temporary !== path) attempt(path, () => renameSync(temporary, path))
  } catch (error) {
    for (const temporary of beside) rmSync(temporary, { force: true })
    throw error
  }
}

const prefix = '.direktlots-'
const ending = '.tmp'

/** Name of what is being written, until it is whole and has its own. */
export const temporaryName = (id: string): string => `${prefix}${id}${ending}`

/** What is written to first; the file itself where it is a device, which nothing can be moved to. */
function temporaryFor(path: string): string {
  if (!(statSync(path, { throwIfNoEntry: false })?.isFile() ?? true)) return path
  const folder = dirname(path)
  sweep(folder)
  return join(folder, temporaryName(randomUUID()))
}

/** A file that is older than this, in ms, and not in its place is what a power cut or a kill has left. */
const longest = 3_600_000

/** Takes away what broken off writes have left in the folder. That it cannot be done hinders nobody. */
function sweep(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(prefix) || !name.endsWith(ending)) continue
      const path = join(folder, name)
      if (Date.now() - statSync(path).mtimeMs > longest) rmSync(path, { recursive: true, force: true })
    }
  } catch {
    return
  }
}

/** On the disk when it returns: a file that is moved into place before its bytes are there is empty after a power cut. */
function write(path: string, data: Uint8Array | string, isNew: boolean): void {
  if (!isNew) {
    writeFileSync(path, data)
    return
  }
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data
  const file = openSync(path, 'wx', 0o600)
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function attempt<T>(path: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Refusal('file', `Filen ${path} gick inte att spara. ${wayOut(code)}`)
  }
}

function wayOut(code: string): string {
  switch (code) {
    case 'ENOSPC':
      return 'Disken är full. Frigör plats eller välj en annan plats.'
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
      return 'Filen är öppen i ett annat program eller skyddad. Stäng den, eller välj ett annat namn.'
    case 'EISDIR':
      return 'Det är en mapp. Lägg till ett filnamn.'
    default:
      return 'Välj en annan mapp och försök igen.'
  }
}
