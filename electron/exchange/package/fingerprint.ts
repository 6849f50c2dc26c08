import { createHash } from 'node:crypto'
import { comparedPart, inGroups } from '../../../src/domain/fingerprint.ts'

/** How a key is told to people: the first 16 bytes of its SHA-256 in groups of four, "3F2A 90C1 …". */
export const fingerprintOf = (publicKey: Uint8Array): string =>
  inGroups(comparedPart(createHash('sha256').update(publicKey).digest('hex').toUpperCase()))
