import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../../src/contract/answer.ts'
import { fileLimits, sayBytes } from '../../../src/domain/attachments/limits.ts'
import { packageLimits } from '../package/limits.ts'
import { openZip } from '../package/zip-read.ts'

/** A bundle whose files can be read, each cut where it is larger than is taken. Nothing of it is written anywhere. */
export interface OpenBundle {
  readonly form: 'zip' | 'folder'
  readonly names: readonly string[]
  /** The bytes of a file of it. Throws Refusal where there are too many, or it is damaged. */
  read(name: string): Promise<Buffer>
}

/** One folder at most, and no letter that leads out of it, turns the reading or is not seen. */
const bundleNames = /^(?:bilagor\/)?[^/\\:*?"<>|\p{C}\p{Zl}\p{Zp}]+$/u

/** Throws Refusal where the zip is damaged, too large, or not as the program writes one. */
export async function openBundleZip(bytes: Buffer): Promise<OpenBundle> {
  if (bytes.length > packageLimits.whole) throw tooLarge()
  const zip = await openZip(bytes, packageLimits, { names: bundleNames, isHeldLater: true })
  return { form: 'zip', names: zip.names, read: (name) => zip.read(name, packageLimits.file) }
}

const tooLarge = (): Refusal =>
  new Refusal('invalid', `Paketet är större än ${sayBytes(packageLimits.whole)} och öppnades inte.`)

/** Opens a bundle that lies unpacked in a folder. Shortcuts are not followed. Throws Refusal where it cannot be read. */
export function openBundleFolder(folder: string): OpenBundle {
  const names = filesBelow(folder)
  if (names.length > packageLimits.entries)
    throw new Refusal('invalid', `Mappen har fler än ${packageLimits.entries} filer i sig och öppnades inte.`)
  let room = packageLimits.out
  return {
    form: 'folder',
    names,
    read(name) {
      const path = join(folder, name)
      const size = orSay(path, () => lstatSync(path).size)
      if (size > fileLimits.file || size > room)
        throw new Refusal('invalid', `Filen ${name} är större än vad ett paket har i sig.`)
      room -= size
      return Promise.resolve(orSay(path, () => readFileSync(path)))
    },
  }
}

function filesBelow(folder: string): readonly string[] {
  return orSay(folder, () =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isFile()) return [entry.name]
      if (!entry.isDirectory()) return []
      return readdirSync(join(folder, entry.name), { withFileTypes: true }).flatMap((below) =>
        below.isFile() ? [`${entry.name}/${below.name}`] : [],
      )
    }),
  ).map((name) => name.normalize('NFC'))
}

function orSay<T>(path: string, run: () => T): T {
  try {
    return run()
  } catch {
    throw new Refusal(
      'file',
      `${path} går inte att läsa. Kontrollera att mappen finns och att du får öppna den.`,
    )
  }
}
