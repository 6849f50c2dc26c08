import { generateKeyPairSync } from 'node:crypto'
import type { Installation } from '../../../electron/store/installation.ts'

/** The key of an installation that nobody knows: anybody can make one. */
export function aKey(): Installation {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return { id: 'nagon-annan', publicKey: publicKey.export({ format: 'der', type: 'spki' }), privateKey }
}
