import type { Case } from '../../domain/case/schema.ts'
import { rememberLast } from '../../domain/remember.ts'
import { heldBack } from '../bids/times.ts'
import { changedFacts, decisiveFacts, decisiveLines, type ChangedFact } from '../decision-facts/facts.ts'
import type { Facts } from '../evaluate/facts.ts'
import { met, vacuous, wrong, type Outcome } from '../evaluate/outcome.ts'
import { dearer, filledIn } from './after-decision.ts'
import { keysOf } from './keys.ts'

/** A decision is whole when it says what was decided, by whom and when; a cancellation, when it says why too. */
export function isWhole({ decision }: Case): boolean {
  const { outcome, decidedOn, decider, cancelReason } = decision
  return (
    outcome !== undefined &&
    decidedOn !== undefined &&
    decider?.name !== undefined &&
    (outcome === 'award' || cancelReason !== undefined)
  )
}

/**
 * What has been changed since the decision of what decides it: a line that stood and says something else now, what it was taken
 * without, and a contract for more than the price that was decided.
 */
export const changedSince: (facts: Facts) => readonly ChangedFact[] = rememberLast((facts) => {
  const { basedOn, outcome } = facts.case.decision
  if (basedOn === undefined || outcome !== 'award') return []
  const keys = keysOf(facts)
  // A line whose key is what it was is not put into words anew.
  const open = decisiveFacts.filter((id) => {
    const line = basedOn.find((one) => one.id === id)
    return line !== undefined && (line.key === undefined || line.key !== keys[id])
  })
  const before = basedOn.filter(({ id }) => open.some((one) => one === id))
  const changed = [...changedFacts(before, decisiveLines(open, facts)), ...filledIn(facts), ...dearer(facts)]
  // While prices are held back, nobody is told them by the way.
  return changed.length === 0 || heldBack(facts.case, facts.today) === null
    ? changed
    : changed.filter(({ id }) => !ofPrice.includes(id))
})

const ofPrice: readonly string[] = ['price', 'contract']

/** What the decision rested on is what the case says today. */
export function decisionHolds(facts: Facts): Outcome {
  if (facts.case.decision.basedOn === undefined || facts.case.decision.outcome !== 'award') return vacuous
  const changed = changedSince(facts)
  if (changed.length === 0) return met
  const said = changed.map(
    ({ term, was, now }) => `${term}: ${was ?? 'uppgift saknades'}, nu ${now ?? 'uppgift saknas'}.`,
  )
  return wrong(['decision.outcome'], `Det här är ändrat sedan beslutet. ${said.join(' ')}`)
}
