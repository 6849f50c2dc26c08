import { embeddedFiles } from './embedded-files.ts'
import { PdfFile } from './inspect/pdf-file.ts'
import { readPdf, type Bookmark } from './read-pdf.ts'

/** All that somebody who takes a PDF apart can search. */
export interface Everything {
  /** Pages, bookmarks and properties, as a reader program shows them. */
  readonly shown: string
  /** The bytes, and each stream unpacked, as letters of one byte, of UTF-8 and of UTF-16. */
  readonly raw: string
  /** Names of the files in it. */
  readonly files: readonly string[]
}

export async function everythingIn(bytes: Uint8Array): Promise<Everything> {
  const read = await readPdf(bytes)
  const titles = (items: readonly Bookmark[]): readonly string[] =>
    items.flatMap((item) => [item.title, ...titles(item.items)])
  const file = new PdfFile(bytes)
  const streams = [...file.objects.values()].flatMap(({ stream }) => stream ?? [])
  const parts = [Buffer.from(bytes).toString('latin1'), ...streams]
  return {
    shown: [read.text, ...titles(read.outline), JSON.stringify(read.info)].join('\n'),
    raw: parts
      .flatMap((part) => [
        part,
        Buffer.from(part, 'latin1').toString('utf8'),
        // Text of two bytes a letter, in properties and in what is read aloud.
        part.replaceAll('\0', ''),
      ])
      .join('\n'),
    files: [...embeddedFiles(bytes).keys()],
  }
}
