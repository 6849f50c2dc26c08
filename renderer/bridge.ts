import type { Bridge } from '../src/contract/bridge.ts'
import type { Answer } from '../src/contract/answer.ts'
import type { Args, Channel, Results } from '../src/contract/channels.ts'

declare global {
  interface Window {
    readonly direktlots: Bridge
  }
}

/** Asks the privileged side. A call that fails on the way is an answer too, so that nobody has to catch. */
export async function ask<C extends Channel>(channel: C, args: Args<C>): Promise<Answer<Results[C]>> {
  try {
    return await window.direktlots.call(channel, args)
  } catch {
    const message = 'Programmet svarade inte. Stäng det och starta igen; det som är sparat finns kvar.'
    return { ok: false, error: { code: 'unexpected', message } }
  }
}
