import { isDecided } from '../../../src/domain/case/frozen.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { enter, flush, goTo, takeBackDecision } from '../../state/actions.ts'
import { openCaseNow, useCaseStore } from '../../state/case.ts'

/** May still be cancelled: not cancelled already, no contract, and not somebody else's. */
export const mayCancel = ({ decision, contract }: Case): boolean =>
  decision.outcome !== 'cancel' && contract.signedOn === undefined

/** Those who made a bid have been told of the cancellation: it stands. */
export const isTold = ({ notice, suppliers }: Case): boolean =>
  notice.sentOn !== undefined || suppliers.some(({ notifiedOn }) => notifiedOn !== undefined)

/** To the page that asks whether to cancel, from which Nej leads back here. */
export function goToCancel(): void {
  const { page } = useCaseStore.getState()
  if (page === 'avbryt') return
  goTo('avbryt')
  useCaseStore.setState({ returnTo: page })
}

/** Cancels from today. A decision to accept a bid is taken back first, and is said to have been; true when it is stored. */
export async function cancelCase(day: string): Promise<boolean> {
  await flush()
  const before = openCaseNow()?.case
  if (before === undefined || !mayCancel(before)) return false
  if (isDecided(before) && !(await takeBackDecision('Upphandlingen avbryts.'))) return false
  return enter([
    { path: 'decision.outcome', text: 'cancel' },
    { path: 'decision.decidedOn', text: day },
    ...before.suppliers
      .filter(({ notifiedOn }) => notifiedOn !== undefined)
      .map(({ id }) => ({ path: `suppliers.${id}.notifiedOn`, text: '' })),
  ])
}

/**
 * Goes on with a cancelled procurement, for a reason that the record has; true when it is stored. One that was not
 * cancelled for good yet needs none, but what is typed of why is kept all the same.
 */
export async function goOnWithCase(reason: string): Promise<boolean> {
  await flush()
  const before = openCaseNow()?.case
  if (before === undefined || isTold(before)) return false
  const needsNone = reason.trim() === '' && !isDecided(before)
  return needsNone ? enter([{ path: 'decision.outcome', text: '' }]) : takeBackDecision(reason)
}
