import { Refusal } from '../../src/contract/answer.ts'
import { createUploads, type Uploads } from './uploads.ts'

/** A `.direktlots` file on its way in. */
interface Coming {
  readonly name: string
  readonly size: number
}

/** The foreign files on their way, in memory alone; one at a time, and one that is locked waits for its passphrase. */
export interface Packages {
  readonly uploads: Uploads<Coming>
  /** Keeps a locked file until its passphrase comes, in place of one that waited before. */
  wait(id: string, bytes: Buffer): void
  /** The one that waits. Throws Refusal where it does not any more. */
  waiting(id: string): Buffer
  drop(id: string): void
}

export function createPackages(): Packages {
  const uploads = createUploads<Coming>('Filen kom inte fram hel och öppnades inte. Öppna den igen.')
  let locked: { readonly id: string; readonly bytes: Buffer } | null = null
  return {
    uploads,
    wait(id, bytes) {
      locked = { id, bytes }
    },
    waiting(id) {
      if (locked?.id === id) return locked.bytes
      throw new Refusal('invalid', 'Filen väntar inte längre på sitt lösenord. Öppna den igen.')
    },
    drop(id) {
      uploads.drop(id)
      if (locked?.id === id) locked = null
    },
  }
}
