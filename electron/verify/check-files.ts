import type { VerifyPoint } from '../../src/contract/verify-shapes.ts'
import { Refusal } from '../../src/contract/answer.ts'
import { manifestName, type BundleFile, type BundleManifest } from '../exchange/bundle/manifest.ts'
import type { OpenBundle } from '../exchange/bundle/read.ts'
import { sha256Of } from './case-in.ts'
import type { Sound } from './check-beside.ts'
import type { Here } from './check-printed.ts'
import { broken, held, told } from './points.ts'
import { sealIn } from './seal.ts'

interface CheckedFiles {
  readonly points: readonly VerifyPoint[]
  readonly sound: readonly Sound[]
}

/** Holds every file of a bundle against its list, and tells what else lies there. */
export async function checkFiles(
  bundle: OpenBundle,
  { files }: BundleManifest,
  here: Here,
): Promise<CheckedFiles> {
  const points: VerifyPoint[] = []
  const sound: Sound[] = []
  const listed = new Set([manifestName, ...files.map(({ name }) => name.normalize('NFC'))])
  const unlisted = new Set(bundle.names.filter((name) => !listed.has(name)))
  let exact = 0
  for (const [index, file] of files.entries()) {
    await here.step?.(index, files.length)
    const found = bundle.names.includes(file.name.normalize('NFC'))
      ? await readAs(bundle, file.name, file)
      : await renamed(bundle, file, unlisted)
    if ('wrong' in found) {
      points.push(broken(`file:${file.name}`, found.wrong, found.next))
      continue
    }
    sound.push({ file, bytes: found.bytes })
    if (found.bytes.length === file.size) exact += 1
    if (found.tells !== undefined) points.push(told(`file:${file.name}`, found.tells))
  }
  const others = [...unlisted, ...bundle.strangers]
  if (others.length > 0) points.push(sayOthers(bundle, others))
  if (exact > 0)
    points.unshift(
      held(
        'files',
        exact === files.length
          ? `Alla ${files.length} filer i förteckningen finns, med rätt storlek och kontrollsumma.`
          : `${exact} av ${files.length} filer i förteckningen har rätt storlek och kontrollsumma.`,
      ),
    )
  return { points, sound }
}

type Found =
  /** `tells`: what to know of it, though it is the one that was put there. */
  { readonly bytes: Buffer; readonly tells?: string } | { readonly wrong: string; readonly next: string }

/** The file under a name, where its bytes are those listed. */
async function readAs(bundle: OpenBundle, name: string, file: BundleFile): Promise<Found> {
  const wrong = (fault: string): Found => ({
    wrong: `Filen ${file.name} är inte den som lades i paketet: ${fault}.`,
    next: 'Den är ändrad, utbytt eller skadad på vägen: använd den inte, utan be den som lämnade paketet om den på nytt.',
  })
  try {
    const bytes = await bundle.read(name)
    if (isAddedTo(bytes, file))
      return {
        bytes,
        tells: `Filen ${file.name} har fått tillägg efter att paketet gjordes. Fram till dem är den filen som lades dit.`,
      }
    if (bytes.length !== file.size) return wrong(`den är ${bytes.length} byte, och ska vara ${file.size}`)
    return sha256Of(bytes) === file.sha256 ? { bytes } : wrong('kontrollsumman är en annan')
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'cancelled') throw error
    return wrong(error.message.replace(/\.$/, ''))
  }
}

/** A file in a folder that somebody has given another name is the same file: nobody is accused of that. */
async function renamed(bundle: OpenBundle, file: BundleFile, unlisted: Set<string>): Promise<Found> {
  for (const name of unlisted) {
    if (bundle.sizeOf(name) !== file.size) continue
    const found = await readAs(bundle, name, file)
    if (!('bytes' in found)) continue
    unlisted.delete(name)
    return {
      ...found,
      tells: `Filen ${file.name} heter ${shown(name)} här. Innehållet är det som lades i paketet.`,
    }
  }
  return {
    wrong: `Filen ${file.name} saknas.`,
    next: 'Den är borttagen eller följde inte med: leta efter den bland filerna du fick, eller be den som lämnade paketet om den.',
  }
}

/** A record that a service for signatures has added to is, up to there, the file that is listed. What was added is told by its own points. */
const isAddedTo = (bytes: Buffer, { kind, size, sha256 }: BundleFile): boolean =>
  kind === 'record' &&
  bytes.length > size &&
  sealIn(bytes)?.length === size &&
  sha256Of(bytes.subarray(0, size)) === sha256

/** How many other files are named. */
const mostNamed = 5

function sayOthers({ form }: OpenBundle, others: readonly string[]): VerifyPoint {
  const rest = others.length - mostNamed
  const names = `${others.slice(0, mostNamed).map(shown).join(', ')}${rest > 0 ? ` och ${rest} till` : ''}`
  return form === 'zip'
    ? broken(
        'others',
        `I paketet ligger också ${names}, som inte står i förteckningen.`,
        'Något är ditlagt efteråt: räkna det inte till ärendet, och be om paketet så som det sparades.',
      )
    : told('others', `I mappen ligger också ${names}, som inte hör till paketet.`)
}

/** A name as it is told: what is not seen, or turns the reading, is seen. */
const shown = (name: string): string => name.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD')
