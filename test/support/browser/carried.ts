import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../root.ts'

export interface CarriedBrowser {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * The headless Chromium that comes inside the npm package @sparticuz/chromium, with the system libraries it needs. It is
 * unpacked once, into a folder of our own; the launch flags are ours too. Null on machines it is not built for.
 */
export async function carriedBrowser(): Promise<CarriedBrowser | null> {
  const packageFolder = join(root, 'node_modules', '@sparticuz', 'chromium')
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageFolder)) return null
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string
  }
  const cache = join(root, 'node_modules', '.cache')
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) await unpackInto(folder, cache)
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}

// The package unpacks to the folder for temporary files, and adds its libraries where it thinks it runs on Lambda: both
// are told to a process of its own, so that nothing here sees the changed environment.
const unpack = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`

async function unpackInto(folder: string, cache: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const work = await mkdtemp(join(cache, 'chromium-unpacking-'))
  const env = { ...process.env, TMPDIR: work, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpack], { cwd: root, env })
  await writeFile(join(work, 'fonts', 'fonts.conf'), fontConfiguration(folder))
  try {
    await rename(work, folder)
  } catch (error) {
    await rm(work, { recursive: true, force: true })
    // Someone else may have unpacked it meanwhile; then theirs is as good.
    if (!existsSync(folder)) throw error
  }
}

function fontConfiguration(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${join(folder, 'fonts')}</dir>`,
    `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n')
}
