import { createHash } from 'node:crypto'

/** What an entry's hash covers besides the value, whose own hash stands in for it so that the value can be weeded. */
export interface EntryFacts {
  readonly id: string
  readonly caseId: string
  readonly installationId: string
  readonly seq: number
  readonly at: string
  readonly who: string
  readonly field: string
  readonly previousHash: Uint8Array
  readonly valueHash: Uint8Array
}

/** What comes before the first entry of a chain. */
export const noHash = new Uint8Array(32)

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

/** SHA-256 over the salt followed by the value in UTF-8. The salt keeps a weeded value from being guessed. */
export function hashValue(salt: Uint8Array, value: string): Uint8Array {
  return createHash('sha256').update(salt).update(value, 'utf8').digest()
}

/**
 * SHA-256 over a JSON list in UTF-8: one spelling per entry, and no way for one field to run into the next. The
 * first member names the format.
 */
export function hashEntry(entry: EntryFacts): Uint8Array {
  const facts = [
    'direktlots-log/1',
    entry.id,
    entry.caseId,
    entry.installationId,
    entry.seq,
    entry.at,
    entry.who,
    entry.field,
    hex(entry.previousHash),
    hex(entry.valueHash),
  ]
  return createHash('sha256').update(JSON.stringify(facts), 'utf8').digest()
}

/** What is signed at the end of a chain: which chain it is, how long, and the hash of its last entry. */
export function headMessage(head: {
  caseId: string
  installationId: string
  seq: number
  hash: Uint8Array
}): Uint8Array {
  const facts = ['direktlots-head/1', head.caseId, head.installationId, head.seq, hex(head.hash)]
  return Buffer.from(JSON.stringify(facts), 'utf8')
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
