import { ZipFile } from 'yazl'

/** A file in the package, by a name of the program's own making. */
export interface PackedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Local time of no zone: the same bytes on every computer. When it was made stands in the manifest. */
const noTime = (): Date => new Date(1980, 0, 2)

/**
 * The files as a zip, in their order. Nothing is compressed: what is sent is mostly compressed already, and how zlib does it
 * differs between computers, while the same files are to give the same bytes.
 */
export async function zipOf(files: readonly PackedFile[]): Promise<Buffer> {
  const zip = new ZipFile()
  const options = { mtime: noTime(), mode: 0o100600, compress: false, forceDosTimestamp: true }
  for (const { name, bytes } of files) zip.addBuffer(Buffer.from(bytes), name, options)
  zip.end()
  const parts: Buffer[] = []
  for await (const part of zip.outputStream) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}
