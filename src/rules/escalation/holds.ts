import type { Case } from '../../domain/case/schema.ts'
import { heldBack } from '../bids/times.ts'
import { changedFacts, decisiveFacts, paperFacts, type ChangedFact } from '../decision-facts/facts.ts'
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
export function changedSince({ case: found, ...facts }: Facts): readonly ChangedFact[] {
  const { basedOn, outcome } = found.decision
  if (basedOn === undefined || outcome !== 'award') return []
  const now = paperFacts(found, { facts: { ...facts, case: found } })
  const decisive: readonly string[] = decisiveFacts
  const keys: Readonly<Record<string, string>> = keysOf({ ...facts, case: found })
  const isSame = (id: string): boolean => {
    const key = basedOn.find((line) => line.id === id)?.key
    return key !== undefined && key === keys[id]
  }
  const changed = [
    ...changedFacts(basedOn, now).filter(
      ({ id, was }) => was !== null && decisive.includes(id) && !isSame(id),
    ),
    ...filledIn({ ...facts, case: found }),
    ...dearer({ ...facts, case: found }),
  ]
  // While prices are held back, nobody is told them by the way.
  return heldBack(found, facts.today) === null ? changed : changed.filter(({ id }) => !ofPrice.includes(id))
}

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
