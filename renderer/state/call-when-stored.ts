import type { Args, Results } from '../../src/contract/channels.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { flush } from './actions.ts'
import { answerOf, type FromStored } from './call.ts'
import { openCaseNow } from './case.ts'

/**
 * Has something made of the open case once all that is typed in it is stored. What to make is asked for then, with the
 * case as it stands: what the page showed when the button was pressed may be older than what was typed. Null where no case
 * is open, and where it is refused, which is said.
 */
export async function callWhenStored<C extends FromStored>(
  channel: C,
  args: (found: Case) => Args<C>,
): Promise<Results[C] | null> {
  await flush()
  const found = openCaseNow()?.case
  return found === undefined ? null : answerOf(channel, args(found))
}
