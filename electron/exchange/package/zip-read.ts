import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { fromBufferPromise, type Entry, type LocalFileHeader, type ZipFile } from 'yauzl'
import { Refusal } from '../../../src/contract/answer.ts'
import type { PackageLimits } from './limits.ts'
import { damaged, foreign, tooLarge, tooMany } from './refusals.ts'

const inflate = promisify(inflateRaw)

/** A zip that has been looked through and of which nothing has come out yet. */
export interface OpenZip {
  readonly names: readonly string[]
  /**
   * The bytes of an entry, at most `most` of them: cut while they come out, never after. Throws Refusal where they are
   * others than were promised, or more together than is taken.
   */
  read(name: string, most: number): Promise<Buffer>
}

interface Place {
  readonly name: string
  readonly method: number
  /** Where its bytes lie in the file. */
  readonly start: number
  readonly packed: number
  readonly promised: number
  readonly sum: number
}

const rowBytes = 46
const endBytes = 22

/**
 * Looks through a zip in memory. Only the plain form that the program writes is taken: ordinary files, one after another with
 * nothing between them, under the names that it uses. So nothing lies twice, nothing is hidden, and no path means anything.
 * `names`: those that may be in it. `isHeldLater`: what is in it is held against its list by the caller, who tells file by file
 * what differs; else a byte that differs is told as damage before anything is read. Throws Refusal.
 */
export async function openZip(
  bytes: Buffer,
  limits: PackageLimits,
  { names = packageNames, isHeldLater = false }: { names?: RegExp; isHeldLater?: boolean } = {},
): Promise<OpenZip> {
  const places = await guarded(() => placesIn(bytes, limits, names))
  const byName = new Map(places.map((place) => [place.name, place]))
  let room = limits.out
  return {
    names: places.map(({ name }) => name),
    async read(name, most) {
      const place = byName.get(name)
      if (place === undefined) throw damaged()
      if (place.promised > most) throw tooLarge(`”${shown(name)}”`, most)
      if (place.promised > room) throw tooLarge('Innehållet', limits.out)
      const out = await guarded(() => bytesAt(bytes, place, limits))
      // A letter that was changed on the way is no other version of the format.
      if (!isHeldLater && crc32(out) !== place.sum) throw damaged()
      room -= out.length
      return out
    },
  }
}

async function placesIn(bytes: Buffer, limits: PackageLimits, names: RegExp): Promise<readonly Place[]> {
  // Names are read by ourselves, as they lie there: a name in an extra field would be another.
  const zip = await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: true })
  if (zip.entryCount > limits.entries) throw tooMany(limits.entries)
  const places: Place[] = []
  let end = 0
  let rows = 0
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry, limits, names)
    if (places.some((place) => place.name === name)) throw foreign('samma namn står två gånger')
    refuseStrange(entry)
    const start = await startOf(zip, entry, bytes)
    if (entry.relativeOffsetOfLocalHeader !== end) throw foreign('något ligger mellan eller ovanpå filerna')
    end = start + entry.compressedSize
    rows += rowBytes + entry.fileNameLength + entry.fileCommentLength
    const {
      compressionMethod: method,
      compressedSize: packed,
      uncompressedSize: promised,
      crc32: sum,
    } = entry
    places.push({ name, method, start, packed, promised, sum })
  }
  if (end + rows + endBytes !== bytes.length) throw foreign('något ligger bredvid filerna')
  return places
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** One folder at most, and no letter that leads out of it, turns the reading or is not seen. */
const packageNames =
  /^(?:manifest\.json|case\.json|answer\.json|files\/\d{1,4}-[^/\\:*?"<>|\p{C}\p{Zl}\p{Zp}]+)$/u

function nameOf(entry: Entry, limits: PackageLimits, names: RegExp): string {
  if (entry.fileNameLength > limits.name * 4) throw foreign('ett namn är för långt')
  const name = utf8.decode(entry.fileNameRaw)
  if ([...name].length > limits.name) throw foreign('ett namn är för långt')
  if (name.split('/').length > 2) throw foreign('mappar ligger i varandra')
  if (!names.test(name)) throw foreign('den har en fil som inte hör dit')
  return name
}

const kindOfFile = 0o170000
const ordinaryFile = 0o100000
const [stored, deflated] = [0, 8]

function refuseStrange(entry: Entry): void {
  if (entry.isEncrypted()) throw foreign('den är låst av ett annat program')
  const mode = (entry.externalFileAttributes >>> 16) & kindOfFile
  if (mode !== 0 && mode !== ordinaryFile) throw foreign('den har en genväg i stället för en fil')
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated)
    throw foreign('den är packad på ett främmande sätt')
  // Larger sizes, other names and other hints would stand there.
  if (entry.extraFieldLength > 0) throw foreign('den har tillägg')
}

async function startOf(zip: ZipFile, entry: Entry, bytes: Buffer): Promise<number> {
  const { fileDataStart, fileName, extraFieldLength, ...local } = await localHeaderOf(zip, entry)
  if (fileDataStart + entry.compressedSize > bytes.length) throw damaged()
  if (extraFieldLength > 0) throw foreign('den har tillägg')
  if (!fileName.equals(entry.fileNameRaw)) throw foreign('en fil har två namn')
  // A program that unpacks from the beginning goes by these.
  if (saidTwice.some((fact) => local[fact] !== entry[fact])) throw foreign('en fil beskrivs på två sätt')
  return fileDataStart
}

const saidTwice = [
  'generalPurposeBitFlag',
  'compressionMethod',
  'crc32',
  'compressedSize',
  'uncompressedSize',
] as const

async function localHeaderOf(zip: ZipFile, entry: Entry) {
  return new Promise<LocalFileHeader>((resolve, reject) => {
    zip.readLocalFileHeader(entry, (error, header) => {
      if (error === null) resolve(header)
      else reject(error)
    })
  })
}

async function bytesAt(bytes: Buffer, place: Place, limits: PackageLimits): Promise<Buffer> {
  const packed = bytes.subarray(place.start, place.start + place.packed)
  if (place.method === stored) return packed
  const byRatio = Math.max(limits.ratioFrom, place.packed * limits.ratio)
  if (place.promised > byRatio) throw foreign('den växer orimligt när den packas upp')
  // Zero would mean no limit.
  const out = await inflate(packed, { maxOutputLength: Math.max(1, Math.min(place.promised, byRatio)) })
  if (out.length !== place.promised) throw damaged()
  return out
}

/** What the libraries throw of a file is that it is damaged, whatever words they have for it. */
async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) throw error
    const message = error instanceof Error ? error.message : ''
    if (/encryption/.test(message)) throw foreign('den är låst av ett annat program')
    throw damaged()
  }
}

const shown = (name: string): string => name.replace(/^files\/\d+-/, '')
