import { randomBytes } from 'node:crypto'

/** The clock and the randomness of the store, passed in so that a demo or a test gives the same bytes each time. */
export interface Sources {
  now(): Date
  randomBytes(count: number): Uint8Array
}

/** The computer's own clock and randomness. */
export const systemSources: Sources = {
  now: () => new Date(),
  randomBytes: (count) => randomBytes(count),
}

/** The clock as an ISO instant in UTC with milliseconds; such instants sort as text. */
export function instantNow(sources: Sources): string {
  return sources.now().toISOString()
}
