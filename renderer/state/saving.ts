import { create } from 'zustand'
import type { Answer } from '../../src/contract/answer.ts'
import { assertNever } from '../../src/domain/assert-never.ts'
import { complain } from './notice.ts'
import { createQueue, type WriteOutcome } from './queue.ts'

interface SavingState {
  /** ISO instant of the last durable write; null before the first. */
  readonly savedAt: string | null
  /** Why the last try failed, as a sentence that says what to do; null while saving works. */
  readonly failure: string | null
}

export const useSaving = create<SavingState>(() => ({ savedAt: null, failure: null }))

export const savedAt = (instant: string): void => useSaving.setState({ savedAt: instant, failure: null })

/** Every write of an open case goes through here, in the order in which it was made. */
export const writes = createQueue({ retryAfterMs: 2000 })

/** What a write's answer means: on the disk, never to be, or to be tried again. */
export function outcomeOf<T extends { readonly savedAt: string }>(answer: Answer<T>): WriteOutcome {
  if (answer.ok) {
    savedAt(answer.value.savedAt)
    return 'done'
  }
  const { code, message } = answer.error
  switch (code) {
    case 'storage':
    case 'unexpected':
      useSaving.setState({ failure: message })
      return 'retry'
    case 'refused':
    case 'not-found':
    case 'invalid':
    case 'file':
    case 'cancelled':
      complain(message)
      return 'refused'
    default:
      return assertNever(code)
  }
}
