import { writeFileSync } from 'node:fs'
import { Refusal } from '../../src/contract/answer.ts'

/** Writes a file, readable by the user alone. Throws Refusal 'file' with what to do. */
export function writeOut(path: string, data: Uint8Array | string): void {
  try {
    writeFileSync(path, data, { mode: 0o600 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const why =
      code === 'ENOSPC'
        ? 'Disken är full. Frigör plats eller välj en annan plats.'
        : code === 'EBUSY' || code === 'EPERM' || code === 'EACCES'
          ? 'Filen är öppen i ett annat program eller skyddad. Stäng den, eller välj ett annat namn.'
          : 'Välj en annan mapp och försök igen.'
    throw new Refusal('file', `Filen ${path} gick inte att spara. ${why}`)
  }
}
