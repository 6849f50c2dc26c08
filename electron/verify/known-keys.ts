import { comparedPart, readFingerprint } from '../../src/domain/fingerprint.ts'
import { fingerprintOf } from '../exchange/package/fingerprint.ts'
import type { KeysOf } from '../store/read-keys.ts'

/**
 * Whose a key is, as a sentence, by what is known where the file is looked at; null where nothing is. Of a noted key no more is
 * said than what was noted. `where`: added where it has to be told whose notes they are.
 */
export function knownBy({ own, noted }: KeysOf, where = ''): (fingerprint: string) => string | null {
  const isSame = (a: string, b: string): boolean => readFingerprint(a) === b
  return (fingerprint) => {
    if (fingerprintOf(own) === fingerprint) return `Nyckeln är den här installationens${where}.`
    const key = noted.find((one) => isSame(fingerprint, comparedPart(one.fingerprint)))
    return key === undefined
      ? null
      : `Undertecknat av ”${key.name}”: så har nyckeln noterats här ${key.notedOn}${key.notedBy === '' ? '' : ` av ${key.notedBy}`}${where}. Mer än så vet programmet inte om vems den är.`
  }
}
