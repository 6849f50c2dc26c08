import { enumerated } from '../../domain/enumerated.ts'
import { preparedBefore } from '../../domain/case/preparers.ts'
import type { Case } from '../../domain/case/schema.ts'
import { formatDate, type LocalDate } from '../../domain/local-date.ts'
import { preparerLike } from '../escalation/level-demand.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import { daysOf } from '../order/steps.ts'
import { stepWords } from '../order/words.ts'
import type { Seen } from './seen.ts'

/** It is decided, and the day of the decision has come; or a contract is signed, which presupposes a decision. */
export function isDecidedBy(evaluation: Evaluation): boolean {
  const { case: found, today } = evaluation.facts
  const { outcome, decidedOn } = found.decision
  const isMade = outcome === 'award' && decidedOn !== undefined && decidedOn <= today
  return isMade || (outcome !== 'cancel' && isSignedBy(evaluation))
}

/** A contract is signed, and the day has come. */
export const isSignedBy = ({ facts: { case: found, today } }: Evaluation): boolean =>
  found.contract.signedOn !== undefined && found.contract.signedOn <= today

/** Whoever prepares the purchase decides on it. */
export const samePersonDecides = ({ facts }: Evaluation): readonly Seen[] =>
  facts.deciderIsPreparer === true
    ? [{ figures: { decider: facts.case.decision.decider?.name ?? 'Samma person' } }]
    : []

/** The decider's name may be another way to write that of whoever prepares the purchase. */
export function maybeSamePersonDecides({ facts }: Evaluation): readonly Seen[] {
  const preparer = preparerLike(facts)
  return preparer === undefined
    ? []
    : [{ figures: { decider: facts.case.decision.decider?.name ?? '', preparer } }]
}

/** The decider has prepared the purchase before, and somebody else does now. */
export function earlierPreparerDecides({ facts }: Evaluation): readonly Seen[] {
  if (facts.deciderIsPreparer === true || preparerLike(facts) !== undefined) return []
  const detail = preparedBefore(facts.case, facts.case.decision.decider?.name)
  return detail === null ? [] : [{ figures: { detail } }]
}

/** A contract is signed, and the decision that is noted is to cancel. */
export function signedThoughCancelled(evaluation: Evaluation): readonly Seen[] {
  const { decision, contract } = evaluation.facts.case
  if (decision.outcome !== 'cancel' || !isSignedBy(evaluation)) return []
  const on = decision.decidedOn === undefined ? '' : ` ${formatDate(decision.decidedOn)}`
  return [
    {
      figures: {
        detail: `Avtalet tecknades ${formatDate(contract.signedOn ?? '')}. Det beslut som är noterat${on} är att avbryta upphandlingen.`,
      },
    },
  ]
}

/** What a decision comes before, in the order in which it tells the most. */
const afterDecision = ['contract', 'notice'] as const

/** The decision is not there, or not whole, and what it comes before is done. While that is not, nothing is amiss. */
export function undecided({ facts: { case: found, today } }: Evaluation): readonly Seen[] {
  const { outcome, decidedOn, decider } = found.decision
  if (outcome === 'cancel') return []
  if (outcome !== undefined && decidedOn !== undefined && decider?.name !== undefined) return []
  const taken = takenAfter(found, today)
  if (taken === undefined) return []
  const lacking = [
    ...(outcome === undefined ? ['vad som beslutades'] : []),
    ...(decider?.name === undefined ? ['vem som beslutade'] : []),
    ...(decidedOn === undefined ? ['vilken dag det var'] : []),
  ]
  const isNone = outcome === undefined && decidedOn === undefined
  const words = isNone
    ? 'Inget beslut är noterat.'
    : `Om beslutet är det inte noterat ${enumerated(lacking)}.`
  return [{ figures: { undecided: `${taken} ${words}` } }]
}

/** The first that is done of what a decision comes before, as a sentence; undefined where nothing is. */
function takenAfter(found: Case, today: LocalDate): string | undefined {
  for (const step of afterDecision) {
    const day = daysOf(found, step).find(({ date }) => date <= today)
    if (day !== undefined) return `${stepWords[step].happened(undefined)} ${formatDate(day.date)}.`
  }
  return undefined
}
