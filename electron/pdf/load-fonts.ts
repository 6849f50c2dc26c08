import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The bytes of four TrueType fonts. `fallback` is asked for the characters the others lack. */
export interface FontFiles {
  readonly regular: Uint8Array
  readonly semibold: Uint8Array
  readonly bold: Uint8Array
  readonly fallback: Uint8Array
}

/** Reads the fonts from the program's own folder of fonts. Rejects if one is missing. */
export async function loadFonts(folder: string): Promise<FontFiles> {
  const [regular, semibold, bold, fallback] = await Promise.all([
    readFile(join(folder, 'SourceSans3_400Regular.ttf')),
    readFile(join(folder, 'SourceSans3_600SemiBold.ttf')),
    readFile(join(folder, 'SourceSans3_700Bold.ttf')),
    readFile(join(folder, 'DejaVuSans.ttf')),
  ])
  return { regular, semibold, bold, fallback }
}
