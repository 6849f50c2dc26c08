import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The bytes of four TrueType fonts. `fallback` is asked for the characters the others lack. */
export interface FontFiles {
  readonly regular: Uint8Array
  readonly semibold: Uint8Array
  readonly bold: Uint8Array
  readonly fallback: Uint8Array
}

const loaded = new Map<string, Promise<FontFiles>>()

/**
 * The fonts of the program's own folder of fonts, read once: the same arrays each time, so that what is known of a font
 * is known in the next document. Rejects if one is missing.
 */
export function loadFonts(folder: string): Promise<FontFiles> {
  const before = loaded.get(folder)
  if (before !== undefined) return before
  const now = readFonts(folder)
  loaded.set(folder, now)
  // What could not be read is tried again.
  now.catch(() => loaded.delete(folder))
  return now
}

async function readFonts(folder: string): Promise<FontFiles> {
  const [regular, semibold, bold, fallback] = await Promise.all([
    readFile(join(folder, 'SourceSans3_400Regular.ttf')),
    readFile(join(folder, 'SourceSans3_600SemiBold.ttf')),
    readFile(join(folder, 'SourceSans3_700Bold.ttf')),
    readFile(join(folder, 'DejaVuSans.ttf')),
  ])
  return { regular, semibold, bold, fallback }
}
