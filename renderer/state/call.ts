import type { Args, Channel, Results } from '../../src/contract/channels.ts'
import { ask } from '../bridge.ts'
import { complain, notify } from './notice.ts'
import { watched } from './working.ts'

/** Asks the privileged side and answers the value; an error is shown as its sentence and answered as null. */
export async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C] | null> {
  const answer = await watched(channel, ask(channel, args))
  if (answer.ok) return answer.value
  if (answer.error.code === 'cancelled') notify(answer.error.message)
  else complain(answer.error.message)
  return null
}
