import type { Answer } from './answer.ts'
import type { Args, Channel, Results } from './channels.ts'

/** What the preload script puts on the page's window as `direktlots`. */
export interface Bridge {
  call<C extends Channel>(channel: C, args: Args<C>): Promise<Answer<Results[C]>>
}
