import type { SoundDocument } from './sound-document.ts'

/** A file that lies in the PDF. Only PDF/A-3 takes one. */
export interface EmbeddedFile {
  /** Plain letters, digits, points and hyphens. */
  readonly name: string
  readonly bytes: Uint8Array
  /** MIME type. */
  readonly type: string
  /** What it is, for the list of files that a reader program shows. */
  readonly description: string
  /** Source: the record was made from it. Data: it holds what the record says, for machines. */
  readonly relationship: 'Source' | 'Data'
}

/** Puts the files in the document, with the record's own time as theirs. Throws where the level takes none. */
export function embedFiles(doc: SoundDocument, files: readonly EmbeddedFile[], createdAt: string): void {
  if (files.length > 0 && !doc.level.mayEmbed) {
    throw new RangeError(`${doc.level.subset} may not hold files, but ${files[0]?.name} was to be put in it`)
  }
  const date = new Date(createdAt)
  for (const { name, bytes, type, description, relationship } of files) {
    doc.file(bytes, { name, type, description, relationship, creationDate: date, modifiedDate: date })
  }
}
