import { createHash } from 'node:crypto'
import { isSignedBy, signWith, type Installation } from '../store/installation.ts'

/**
 * A comment of the program's own in a PDF, before its table of objects: the key of the installation that wrote it, and a
 * signature over the SHA-256 of the file as it was without that comment. A reader program passes over it, archive formats
 * allow it, and what a signing service adds after the file's end leaves it as it is.
 */
const mark = '%Direktlots-1 '

/** A PDF up to the first end of file after its seal, and what lies after that. */
interface Sealed {
  /** The file as it was before it was sealed. */
  readonly plain: Buffer
  readonly publicKey: Buffer
  readonly signature: Buffer
  /** How long the program's own part is. */
  readonly length: number
}

const tableStart = '\nxref\n'
const ends = /startxref\s+(\d+)\s+%%EOF\r?\n?/

/** The PDF with its seal. The same bytes and key give the same file. Throws where it is no file of pdfkit's. */
export function sealPdf(bytes: Uint8Array, installation: Installation): Buffer {
  const file = Buffer.from(bytes)
  const at = file.lastIndexOf(tableStart) + 1
  const end = ends.exec(file.toString('latin1', at))
  if (at === 0 || end === null || Number(end[1]) !== at) throw new Error('The PDF has no plain end to seal')
  const key = Buffer.from(installation.publicKey).toString('base64')
  const signature = Buffer.from(signWith(installation, messageOf(file))).toString('base64')
  const line = `${mark}${key} ${signature}\n`
  return withLine(file, at, line, at + line.length)
}

/** Whether a file says that it has a seal, sound or not. */
export const namesSeal = (file: Buffer): boolean => file.includes(`\n${mark}`)

/** The part of a file that has a seal; null where there is none that is whole. The signature has not been looked at. */
export function sealIn(file: Buffer): Sealed | null {
  const at = file.indexOf(`\n${mark}`) + 1
  if (at === 0) return null
  const line = /^%Direktlots-1 ([A-Za-z0-9+/=]{1,200}) ([A-Za-z0-9+/=]{1,200})\n/.exec(
    file.toString('latin1', at, at + 500),
  )
  if (line === null) return null
  const after = at + line[0].length
  const found = ends.exec(file.toString('latin1', after))
  // An end that names another table would be mended as the seal is taken out, and pass.
  if (found === null || Number(found[1]) !== after) return null
  const length = after + found.index + found[0].length
  const unsealed = Buffer.concat([file.subarray(0, at), file.subarray(after, length)])
  const [key = '', signature = ''] = line.slice(1)
  return {
    plain: withLine(unsealed, at, '', at),
    publicKey: Buffer.from(key, 'base64'),
    signature: Buffer.from(signature, 'base64'),
    length,
  }
}

export const sealHolds = ({ plain, publicKey, signature }: Sealed): boolean =>
  isSignedBy(publicKey, messageOf(plain), signature)

const messageOf = (file: Buffer): Buffer =>
  Buffer.from(`direktlots-pdf/1\n${createHash('sha256').update(file).digest('hex')}`, 'utf8')

/** The file with a line before its table, and its end saying where that table now begins. */
function withLine(file: Buffer, at: number, line: string, table: number): Buffer {
  const tail = file
    .toString('latin1', at)
    .replace(ends, (end, start: string) => end.replace(start, String(table)))
  return Buffer.concat([file.subarray(0, at), Buffer.from(`${line}${tail}`, 'latin1')])
}
