import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { check, getFileInfo, resolveConfig } from 'prettier'
import { root } from '../support/root.ts'
import { listFiles } from './list-files.ts'

const ignorePath = [join(root, '.gitignore'), join(root, '.prettierignore')]

export interface FormatResult {
  readonly files: number
  /** The files that are not formatted, below the repository. */
  readonly unformatted: readonly string[]
}

/** What `prettier --check .` does, and counts; prettier itself passes without a word when it saw nothing. */
export async function checkFormat(): Promise<FormatResult> {
  const config = await resolveConfig(join(root, 'package.json'))
  let files = 0
  const unformatted: string[] = []
  for (const file of await listFiles(root)) {
    const { ignored, inferredParser } = await getFileInfo(file, { ignorePath })
    if (ignored || inferredParser === null) continue
    files += 1
    const isFormatted = await check(await readFile(file, 'utf8'), { ...config, filepath: file })
    if (!isFormatted) unformatted.push(relative(root, file))
  }
  return { files, unformatted }
}
