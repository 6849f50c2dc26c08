import type { Answer } from '../../src/contract/answer.ts'
import type { AppOptions } from './options.ts'
import { answerCall } from './answer-call.ts'
import { createContext } from './context.ts'
import { handlers } from './handlers.ts'

export type { AppOptions } from './options.ts'

export interface App {
  /** Answers a call from the page. Arguments are parsed by the contract; errors come back as values. */
  call(channel: string, args: unknown): Promise<Answer<unknown>>
  /** Closes the database and removes temporary copies. Safe to call twice. */
  close(): void
}

/** The privileged side behind the contract. It knows no Electron. */
export function createApp(options: AppOptions): App {
  const context = createContext(options)
  return {
    call: (channel, args) => answerCall(handlers, context, channel, args),
    close: () => context.close(),
  }
}
