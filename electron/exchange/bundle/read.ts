import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../../src/contract/answer.ts'
import { fileLimits, sayBytes } from '../../../src/domain/attachments/limits.ts'
import { packageLimits } from '../package/limits.ts'
import { openZip } from '../package/zip-read.ts'

/** A bundle whose files can be read, each cut where it is larger than is taken. Nothing of it is written anywhere. */
export interface OpenBundle {
  readonly form: 'zip' | 'folder'
  /** Names of the files that can be read, each once: composed, whatever form of letters the disk or the zip has them in. */
  readonly names: readonly string[]
  /** What else lies there: shortcuts, folders further down, names that are another's in another form of letters. */
  readonly strangers: readonly string[]
  /** In bytes; null where it is not known before it is read. */
  sizeOf(name: string): number | null
  /** The bytes of a file of it. Throws Refusal where there are too many, or it is damaged. */
  read(name: string): Promise<Buffer>
}

/** One folder at most, and no letter that leads out of it, turns the reading or is not seen. */
const bundleNames = /^(?:bilagor\/)?[^/\\:*?"<>|\p{C}\p{Zl}\p{Zp}]+$/u

/** Throws Refusal where the zip is damaged, too large, or not as the program writes one. */
export async function openBundleZip(bytes: Buffer): Promise<OpenBundle> {
  if (bytes.length > packageLimits.whole) throw tooLarge()
  const zip = await openZip(bytes, packageLimits, { names: bundleNames, isHeldLater: true })
  const { places, strangers } = composed(zip.names)
  return {
    form: 'zip',
    names: [...places.keys()],
    strangers,
    sizeOf: () => null,
    read: (name) => zip.read(placeOf(places, name), packageLimits.file),
  }
}

const tooLarge = (): Refusal =>
  new Refusal('invalid', `Paketet är större än ${sayBytes(packageLimits.whole)} och öppnades inte.`)

/** Opens a bundle that lies unpacked in a folder. Shortcuts are not followed. Throws Refusal where it cannot be read. */
export function openBundleFolder(folder: string): OpenBundle {
  const below = filesBelow(folder)
  if (below.files.length > packageLimits.entries)
    throw new Refusal('invalid', `Mappen har fler än ${packageLimits.entries} filer i sig och öppnades inte.`)
  const { places, strangers } = composed(below.files)
  const pathOf = (name: string): string => join(folder, placeOf(places, name))
  const sizeOf = (name: string): number => orSay(pathOf(name), () => lstatSync(pathOf(name)).size)
  let room = packageLimits.out
  return {
    form: 'folder',
    names: [...places.keys()],
    strangers: [...strangers, ...below.others],
    sizeOf,
    read(name) {
      const size = sizeOf(name)
      if (size > fileLimits.file || size > room)
        throw new Refusal('invalid', `Filen ${name} är större än vad ett paket har i sig.`)
      room -= size
      return Promise.resolve(orSay(pathOf(name), () => readFileSync(pathOf(name))))
    },
  }
}

/** Where the files lie, by their composed names. A Mac may write the same letters in another form. */
function composed(names: readonly string[]) {
  const places = new Map<string, string>()
  const strangers: string[] = []
  for (const name of names)
    if (places.has(name.normalize('NFC'))) strangers.push(name)
    else places.set(name.normalize('NFC'), name)
  return { places, strangers }
}

function placeOf(places: ReadonlyMap<string, string>, name: string): string {
  const place = places.get(name.normalize('NFC'))
  if (place === undefined) throw new Refusal('not-found', `Filen ${name} finns inte i paketet.`)
  return place
}

interface Below {
  readonly files: readonly string[]
  readonly others: readonly string[]
}

/** The files in a folder and in the folders of it. */
function filesBelow(folder: string): Below {
  const top = orSay(folder, () => readdirSync(folder, { withFileTypes: true }))
  const files: string[] = []
  const others: string[] = []
  for (const entry of top) {
    if (entry.isFile()) files.push(entry.name)
    else if (!entry.isDirectory()) others.push(entry.name)
    else {
      const path = join(folder, entry.name)
      for (const one of orSay(path, () => readdirSync(path, { withFileTypes: true })))
        (one.isFile() ? files : others).push(`${entry.name}/${one.name}`)
    }
  }
  return { files, others }
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
