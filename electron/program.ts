import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json and assets/: above this file, whether it runs as source or built into dist/. */
function root(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'assets', 'rules'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('assets/ saknas bredvid programmet. Installera om det.')
    folder = above
  }
  return folder
}

export const assetsFolder = (): string => join(root(), 'assets')

/** The version of package.json. */
export function programVersion(): string {
  const text: unknown = JSON.parse(readFileSync(join(root(), 'package.json'), 'utf8'))
  return typeof text === 'object' && text !== null && 'version' in text ? String(text.version) : '0'
}
