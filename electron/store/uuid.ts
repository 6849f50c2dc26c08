import type { Sources } from './sources.ts'

interface Last {
  readonly ms: bigint
  readonly tail: bigint
}

const tailBits = 74n
const lastOf = new WeakMap<Sources, Last>()

function randomTail(sources: Sources): bigint {
  const bits = BigInt(`0x${Buffer.from(sources.randomBytes(10)).toString('hex')}`)
  // One bit is left free at the top, so that counting upwards within a millisecond cannot run over.
  return bits & ((1n << (tailBits - 1n)) - 1n)
}

/**
 * A UUID version 7 (RFC 9562). Ids from the same sources always rise, also within a millisecond and when the
 * clock is set back: then the last millisecond is kept and the random part is counted up.
 */
export function uuidv7(sources: Sources): string {
  const now = BigInt(sources.now().getTime())
  const last = lastOf.get(sources)
  const next: Last =
    last !== undefined && now <= last.ms
      ? { ms: last.ms, tail: last.tail + 1n }
      : { ms: now, tail: randomTail(sources) }
  lastOf.set(sources, next)
  const high = (next.tail >> 62n) & 0xfffn
  const low = next.tail & ((1n << 62n) - 1n)
  const bits = (next.ms << 80n) | (7n << 76n) | (high << 64n) | (2n << 62n) | low
  const hex = bits.toString(16).padStart(32, '0')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
