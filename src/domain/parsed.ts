/**
 * What a parse function answers: the value, or one Swedish sentence that says what to write instead.
 * Parse functions never throw and never change what the person typed.
 */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string }

export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value })

export const unreadable = (problem: string): Parsed<never> => ({ ok: false, problem })
