import { Refusal } from '../../src/contract/answer.ts'

/** A file that is on its way from the page: what it was said to be, and what has come. Sizes in bytes. */
export interface Upload {
  readonly caseId: string
  readonly name: string
  readonly belongsTo: string | undefined
  readonly size: number
  readonly parts: Uint8Array[]
  received: number
}

/**
 * The files on their way, in memory alone: what is interrupted leaves nothing behind. The page sends one at a time; one
 * that it never finished gives way to the next.
 */
export interface Uploads {
  begin(id: string, upload: Pick<Upload, 'caseId' | 'name' | 'belongsTo' | 'size'>): void
  /** Adds a part and answers how many bytes have come. Throws Refusal where it is not the next, or too much. */
  add(id: string, index: number, bytes: Uint8Array): number
  /** The whole file, which is then no longer on its way. Throws Refusal where it is not whole. */
  take(id: string): { readonly upload: Upload; readonly bytes: Uint8Array }
  drop(id: string): void
}

const interrupted = (): Refusal =>
  new Refusal('invalid', 'Filen kom inte fram hel och lades inte till. Lägg till den igen.')

export function createUploads(): Uploads {
  let current: { readonly id: string; readonly upload: Upload } | null = null
  const find = (id: string): Upload => {
    if (current?.id !== id) throw interrupted()
    return current.upload
  }
  const drop = (id: string): void => {
    if (current?.id === id) current = null
  }
  return {
    begin(id, upload) {
      current = { id, upload: { ...upload, parts: [], received: 0 } }
    },
    add(id, index, bytes) {
      const upload = find(id)
      if (index !== upload.parts.length || upload.received + bytes.length > upload.size) {
        drop(id)
        throw interrupted()
      }
      upload.parts.push(bytes)
      upload.received += bytes.length
      return upload.received
    },
    take(id) {
      const upload = find(id)
      drop(id)
      if (upload.received !== upload.size) throw interrupted()
      return { upload, bytes: Buffer.concat(upload.parts, upload.size) }
    },
    drop,
  }
}
