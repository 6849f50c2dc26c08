import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { formatKr } from '../../domain/money.ts'
import { heldBack } from '../bids/times.ts'
import { changedFacts, decisiveFacts, paperFacts, type ChangedFact } from '../decision-facts/facts.ts'
import { factsOf, type Facts } from '../evaluate/facts.ts'
import { met, vacuous, wrong, type Outcome } from '../evaluate/outcome.ts'
import { bidTotal, winnerOf } from '../evaluate/suppliers.ts'
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
 * Notes what the decision rested on as it becomes whole. The note stays as it is while the decision does: a slip of the pen
 * in a name or a day is no new decision.
 */
export function followDecision(before: Case, after: Case, today: LocalDate): Case {
  const { basedOn, ...decision } = after.decision
  if (decision.outcome === undefined) return basedOn === undefined ? after : { ...after, decision }
  if (basedOn !== undefined || isWhole(before) || !isWhole(after)) return after
  const facts = factsOf(after, today)
  const keys: Readonly<Record<string, string>> = keysOf(facts)
  const lines = paperFacts(after, { facts }).map((line) => {
    const key = keys[line.id]
    return key === undefined ? line : { ...line, key }
  })
  return lines.length === 0 ? after : { ...after, decision: { ...decision, basedOn: lines } }
}

/**
 * What has been changed since the decision of what decides it: a line that stood and says something else now, and a contract
 * for more than the price that was decided. What was lacking then and is filled in is no change.
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
    ...dearer(found),
  ]
  // While prices are held back, nobody is told them by the way.
  return heldBack(found, facts.today) === null ? changed : changed.filter(({ id }) => !ofPrice.includes(id))
}

const ofPrice: readonly string[] = ['price', 'contract']

function dearer(found: Case): readonly ChangedFact[] {
  const winner = winnerOf(found)
  const price = winner && bidTotal(found, winner)
  const { amountOre } = found.contract
  if (price === undefined || amountOre === undefined || amountOre <= price) return []
  return [{ id: 'contract', term: 'Avtalets värde', was: formatKr(price), now: formatKr(amountOre) }]
}

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
