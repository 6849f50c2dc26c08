import type { Leak } from '../leaks.ts'

/** The word that a leak stands in, as a person reads it: "fönsterputs" where "fönsterput" was found. */
export function wholeWord({ text, from, to }: Pick<Leak, 'text' | 'from' | 'to'>): string {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, from - longest), from))?.[0] ?? ''
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(to, to + longest))?.[0] ?? ''
  return `${before}${text.slice(from, to)}${after}`
}

/** In characters each way: a text without spaces is not read whole. */
const longest = 40
