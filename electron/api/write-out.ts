import { randomUUID } from 'node:crypto'
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'

/**
 * Writes a file, readable by the user alone: whole beside its place first, then moved there, so that a full disk never
 * costs what was there before. Throws Refusal 'file' with what to do.
 */
export function writeOut(path: string, data: Uint8Array | string): void {
  const temporary = isOrdinary(path) ? join(dirname(path), `.direktlots-${randomUUID()}.tmp`) : path
  try {
    writeFileSync(temporary, data, { mode: 0o600 })
    if (temporary !== path) renameSync(temporary, path)
  } catch (error) {
    if (temporary !== path) rmSync(temporary, { force: true })
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Refusal('file', `Filen ${path} gick inte att spara. ${wayOut(code)}`)
  }
}

/** A file that can be replaced; not a device or a folder. */
function isOrdinary(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? true
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
