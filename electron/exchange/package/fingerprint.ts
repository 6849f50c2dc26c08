import { createHash } from 'node:crypto'

/** How a key is told to people: the first 16 bytes of its SHA-256 in groups of four, "3F2A 90C1 …". */
export const fingerprintOf = (publicKey: Uint8Array): string =>
  createHash('sha256')
    .update(publicKey)
    .digest('hex')
    .slice(0, 32)
    .toUpperCase()
    .replace(/.{4}(?=.)/g, '$& ')
