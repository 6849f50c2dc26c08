import type { Answer } from '../../src/contract/answer.ts'
import { isOwnPage } from './own-page.ts'

/** The one channel of Electron's that is in use; the contract's channel is the first argument on it. */
export const callChannel = 'direktlots:call'

/** What is known of who calls: the parts of Electron's IpcMainInvokeEvent that decide. */
export interface Caller {
  readonly sender: { readonly id: number }
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
}

/** Only the main frame of our own window, showing our own page, is listened to. */
export function isTrusted(caller: Caller, ownContentsId: number): boolean {
  const frame = caller.senderFrame
  return frame !== null && frame.parent === null && caller.sender.id === ownContentsId && isOwnPage(frame.url)
}

type Handler = (caller: Caller, channel: unknown, args: unknown) => Promise<Answer<unknown>>

/**
 * Makes the function that answers calls from the page. It never throws and never answers undefined: also a refusal is a
 * value. `call` parses the arguments by the contract.
 */
export function answerCalls(
  ownContentsId: () => number | null,
  call: (channel: string, args: unknown) => Promise<Answer<unknown>>,
): Handler {
  return async (caller, channel, args) => {
    const own = ownContentsId()
    if (own === null || !isTrusted(caller, own) || typeof channel !== 'string') return refused
    try {
      return await call(channel, args)
    } catch (error) {
      console.error(error)
      return unexpected
    }
  }
}

const refused: Answer<never> = {
  ok: false,
  error: { code: 'refused', message: 'Anropet kom inte från programmets egen sida och besvaras inte.' },
}

const unexpected: Answer<never> = {
  ok: false,
  error: {
    code: 'unexpected',
    message: 'Något gick fel i programmet. Försök igen, eller starta om Direktlots.',
  },
}
