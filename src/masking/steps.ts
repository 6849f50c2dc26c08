/**
 * What takes long, made a step at a time: between two steps whoever drives it may let others in, or leave it as it is. Each step
 * tells which share of the whole is done, from 0 to 1.
 */
export type Steps<T> = Generator<number, T, undefined>

/** All its steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  let next = steps.next()
  while (next.done !== true) next = steps.next()
  return next.value
}

/** The steps of a part of something longer, of which the share `from` is done before it, and `to` after it. */
export function* partOf<T>([from, to]: readonly [number, number], steps: Steps<T>): Steps<T> {
  let next = steps.next()
  while (next.done !== true) {
    yield from + (to - from) * next.value
    next = steps.next()
  }
  return next.value
}
