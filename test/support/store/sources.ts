import { createHash } from 'node:crypto'
import type { Sources } from '../../../electron/store/sources.ts'

/** A clock that only moves when told, and bytes that are the same in every run. */
export interface FixedSources extends Sources {
  advance(ms: number): void
}

export function fixedSources(start = '2026-03-02T08:00:00.000Z', seed = 'a'): FixedSources {
  let ms = Date.parse(start)
  let count = 0
  return {
    now: () => new Date(ms),
    advance: (by) => {
      ms += by
    },
    randomBytes: (size) => {
      count += 1
      const bytes = createHash('shake256', { outputLength: size })
      return bytes.update(`${seed}:${count}`).digest()
    },
  }
}
