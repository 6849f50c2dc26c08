import type { Args, Channel, Results } from '../../src/contract/channels.ts'
import { ask } from '../bridge.ts'
import { complain } from './notice.ts'

/** What is made of the open case: asked for by `callWhenStored`, which first stores what is typed in it. */
export type FromStored =
  | 'checks.reuse'
  | 'checks.saveChecklist'
  | 'checks.saveLetter'
  | 'contract.calendar'
  | 'deviations.report'
  | 'file.export'
  | 'hand-over.save'
  | 'inquiry.answer.save'
  | 'inquiry.save'
  | 'notice.save'
  | 'paper.save'
  | 'record.save'
  | 'record.view'
  | 'statement.save'
  | 'take-over.save'

/** Asks the privileged side and answers the value; an error is shown as its sentence and answered as null. */
export const call = <C extends Exclude<Channel, FromStored>>(
  channel: C,
  args: Args<C>,
): Promise<Results[C] | null> => answerOf(channel, args)

/** The same of any channel: whoever asks for what is made of a case has stored it. */
export async function answerOf<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C] | null> {
  const answer = await ask(channel, args)
  if (answer.ok) return answer.value
  complain(answer.error.message)
  return null
}
