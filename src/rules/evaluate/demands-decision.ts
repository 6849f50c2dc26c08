import { assertNever } from '../../domain/assert-never.ts'
import type { Demand } from '../catalogue/schema.ts'
import type { DecisionDemand } from '../catalogue/decision-demands.ts'
import { delegationHolds } from '../escalation/delegation.ts'
import { decisionEvidence } from '../escalation/evidence.ts'
import { decisionHolds } from '../escalation/holds.ts'
import { decidedBy, deciderNotPreparer } from '../escalation/level-demand.ts'
import { stagesDecided } from '../escalation/stages.ts'
import type { Facts } from './facts.ts'
import type { Outcome } from './outcome.ts'

/** How a demand on who decides, when and on what stands in this case. */
export function decisionDemand(demand: Extract<Demand, { is: DecisionDemand }>, facts: Facts): Outcome {
  switch (demand.is) {
    case 'decided-by':
      return decidedBy(facts, demand)
    case 'decider-not-preparer':
      return deciderNotPreparer(facts, demand)
    case 'delegation-holds':
      return delegationHolds(facts)
    case 'stages-decided':
      return stagesDecided(facts, demand)
    case 'decision-evidence':
      return decisionEvidence(facts)
    case 'decision-holds':
      return decisionHolds(facts)
    default:
      return assertNever(demand)
  }
}
