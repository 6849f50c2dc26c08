/** Why the privileged side refused. The page must have a sentence for each code. */
export const errorCodes = [
  /** The call did not come from the program's own page, or its arguments are not of the contract. */
  'refused',
  'not-found',
  /** What was typed or opened cannot be used; `message` says why and what to do. */
  'invalid',
  /** The disk did not take the write: full, read-only, gone. */
  'storage',
  /** A file could not be written or opened. */
  'file',
  /** The person stopped what took time: nothing is written. */
  'cancelled',
  'unexpected',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** Errors cross the bridge as values. `message` is a Swedish sentence that says what to do. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string } }

/** Thrown inside the privileged side to be answered as a value. */
export class Refusal extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
