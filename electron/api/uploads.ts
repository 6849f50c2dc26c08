import { Refusal } from '../../src/contract/answer.ts'

/** What a file on its way from the page is said to be. Sizes in bytes. */
interface About {
  readonly name: string
  readonly size: number
}

/** A file that is to be kept with a case. */
export interface Attaching extends About {
  readonly caseId: string
  readonly belongsTo: string | undefined
}

/** What it was said to be, and what has come. */
interface Upload<A extends About> {
  readonly about: A
  readonly parts: Uint8Array[]
  received: number
}

/**
 * The files on their way, in memory alone: what is interrupted leaves nothing behind. The page sends one at a time; one
 * that it never finished gives way to the next.
 */
export interface Uploads<A extends About = Attaching> {
  begin(id: string, about: A): void
  /** Adds a part and answers how many bytes have come. Throws Refusal where it is not the next, or too much. */
  add(id: string, index: number, bytes: Uint8Array): number
  /** The whole file, which is then no longer on its way. Throws Refusal where it is not whole. */
  take(id: string): { readonly upload: A; readonly bytes: Buffer }
  drop(id: string): void
}

/** `says`: what is said where a file did not come whole. */
export function createUploads<A extends About>(
  says = 'Filen kom inte fram hel och lades inte till. Lägg till den igen.',
): Uploads<A> {
  const interrupted = (): Refusal => new Refusal('invalid', says)
  let current: { readonly id: string; readonly upload: Upload<A> } | null = null
  const find = (id: string): Upload<A> => {
    if (current?.id !== id) throw interrupted()
    return current.upload
  }
  const drop = (id: string): void => {
    if (current?.id === id) current = null
  }
  return {
    begin(id, about) {
      current = { id, upload: { about, parts: [], received: 0 } }
    },
    add(id, index, bytes) {
      const upload = find(id)
      if (index !== upload.parts.length || upload.received + bytes.length > upload.about.size) {
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
      const { about, parts, received } = upload
      if (received !== about.size) throw interrupted()
      return { upload: about, bytes: Buffer.concat(parts, about.size) }
    },
    drop,
  }
}
