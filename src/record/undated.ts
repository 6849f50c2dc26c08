import type { Case } from '../domain/case/schema.ts'
import type { Evaluation, Finding } from '../rules/evaluate/evaluate.ts'
import { askedCount, askedSuppliers, bidders, winnerOf } from '../rules/evaluate/suppliers.ts'
import { statementsOfStep } from '../rules/order/statement-days.ts'
import { stepIds, type StepId } from '../rules/order/step-ids.ts'
import { daysOf } from '../rules/order/steps.ts'

/**
 * The steps that two steps' order cannot be seen for, because nobody has written their day though they were taken. None where
 * both have a day, or one of them was never taken: then their order is nothing to look at.
 */
export function undatedIn(found: Case, { rule: { demand }, vacuous }: Finding): readonly StepId[] {
  if (demand.is !== 'step-order' || vacuous !== true) return []
  const pair = [demand.first, demand.later]
  return pair.every((step) => isDated(found, step) || wasTaken(found, step))
    ? pair.filter((step) => !isDated(found, step)).map(shownAs)
    : []
}

/** All such steps of a case, in their order. */
export function undatedSteps({ facts, findings }: Evaluation): readonly StepId[] {
  const lacking = new Set(
    findings.filter(({ state }) => state !== 'unknown').flatMap((finding) => undatedIn(facts.case, finding)),
  )
  return stepIds.filter((step) => lacking.has(step))
}

const isDated = (found: Case, step: StepId): boolean => daysOf(found, step).length > 0

/** One day stands for both: who wrote none of the one has none of the other. */
function shownAs(step: StepId): StepId {
  if (step === 'winning-bid') return 'bids'
  return step === 'award' ? 'decision' : step
}

/** Whether the case shows, without a day, that a step was taken. What only is to come lacks no day. */
function wasTaken(found: Case, step: StepId): boolean {
  switch (step) {
    case 'search':
      return found.contracts.searchedWhere !== undefined
    case 'inquiry':
      return askedSuppliers(found).some(({ answer }) => answer !== undefined)
    case 'last-day':
      return askedCount(found) > 1 && found.inquiry.sameForAll === 'yes' && wasTaken(found, 'inquiry')
    case 'bids':
      return bidders(found).length > 0
    case 'winning-bid':
      return winnerOf(found) !== undefined
    case 'checks':
      return (winnerOf(found)?.checks ?? []).some(({ result }) => result !== undefined)
    case 'statements':
      return statementsOfStep(found).some(({ conflict }) => conflict !== undefined)
    case 'decision':
    case 'award':
      return found.contract.signedOn !== undefined && found.decision.outcome === 'award'
    case 'notice':
    case 'contract':
    case 'start':
      return false
  }
}
