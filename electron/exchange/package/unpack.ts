import { createHash } from 'node:crypto'
import { isLocked } from './lock.ts'
import { packageLimits, type PackageLimits } from './limits.ts'
import { readManifest, type Manifest } from './manifest.ts'
import { caseFileInstead, damaged, foreign, noPackage, tooLarge } from './refusals.ts'
import { openZip, type OpenZip } from './zip-read.ts'

/** What a package holds, each with the hash that the signed manifest has for it. */
export interface Unpacked {
  readonly manifest: Manifest
  /** The manifest as it was signed, and its SHA-256 in hex. */
  readonly manifestText: string
  readonly manifestSha256: string
  /** The text of the case or of the answer, and its SHA-256 in hex. */
  readonly text: string
  readonly sha256: string
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: Buffer }[]
}

/** What a file is by how it begins, before anything in it is read. Throws Refusal where it is none of ours. */
export function kindOfFile(bytes: Uint8Array): 'plain' | 'locked' {
  if (isLocked(bytes)) return 'locked'
  const start = Buffer.from(bytes.subarray(0, 2000)).toString('latin1')
  if (start.startsWith('PK\u0003\u0004')) return 'plain'
  if (/^\s*(?:\u00EF\u00BB\u00BF)?\s*\{[^]*direktlots-case\//.test(start)) throw caseFileInstead()
  throw noPackage()
}

/**
 * Opens a package that is not locked, in memory alone. The manifest is read first, and what comes out after that is held
 * against it before it is used. Throws Refusal.
 */
export async function unpack(bytes: Buffer, limits: PackageLimits = packageLimits): Promise<Unpacked> {
  if (bytes.length > limits.whole) throw tooLarge('Filen', limits.whole)
  const zip = await openZip(bytes, limits)
  if (zip.names[0] !== 'manifest.json')
    throw zip.names.includes('manifest.json') ? foreign('ordningen') : noPackage()
  const signed = await zip.read('manifest.json', limits.manifest)
  const manifest = readManifest(signed)
  const document = manifest.kind === 'answer' ? 'answer.json' : 'case.json'
  refuseOthers(zip, manifest, document)
  const [first, ...rest] = manifest.entries
  if (first === undefined) throw damaged()
  const main = await hashed(zip, first, limits.document)
  const files: Unpacked['files'][number][] = []
  for (const entry of rest)
    files.push({ name: entry.name, sha256: entry.sha256, bytes: await hashed(zip, entry, limits.file) })
  return {
    manifest,
    manifestText: textOf(signed),
    manifestSha256: createHash('sha256').update(signed).digest('hex'),
    text: textOf(main),
    sha256: first.sha256,
    files,
  }
}

/** The manifest and the zip have the same names in the same order; the case or the answer is the first of them. */
function refuseOthers(zip: OpenZip, { kind, entries }: Manifest, document: string): void {
  const listed = ['manifest.json', ...entries.map(({ name }) => name)]
  if (zip.names.length !== listed.length || zip.names.some((name, i) => name !== listed[i]))
    throw foreign('innehållet är ett annat än det som står i förteckningen')
  const [first, ...rest] = entries
  if (first?.name !== document) throw foreign('fel innehåll')
  const isSound = kind === 'answer' ? rest.length === 0 : rest.every(({ name }) => name.startsWith('files/'))
  if (!isSound) throw foreign('den har en fil som inte hör dit')
}

async function hashed(zip: OpenZip, entry: Manifest['entries'][number], most: number): Promise<Buffer> {
  const bytes = await zip.read(entry.name, most)
  const isSame =
    bytes.length === entry.size && createHash('sha256').update(bytes).digest('hex') === entry.sha256
  if (!isSame) throw damaged()
  return bytes
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw damaged()
  }
}
