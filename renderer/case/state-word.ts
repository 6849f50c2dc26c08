import type { Case } from '../../src/domain/case/schema.ts'
import { isCancelled } from '../../src/rules/evaluate/cancelled.ts'
import { filedAs } from '../../src/rules/evaluate/filing.ts'
import type { Evaluation } from '../../src/rules/evaluate/evaluate.ts'

interface Standing {
  readonly case: Case
  readonly evaluation: Evaluation
}

/** How far a case has come, in the word beside its title. */
export function stateWord({ case: found, evaluation }: Standing): string {
  if (found.record.closedOn !== undefined) return 'Avslutat'
  const { outcome, decidedOn } = found.decision
  if (outcome === 'cancel') return isCancelled(evaluation) ? 'Avbruten' : 'Avbryts'
  if (evaluation.facts.handedOver) return found.reason.handOverOn === undefined ? 'Lämnas över' : 'Överlämnat'
  const filed = filedAs(found)
  if (filed !== null) return filed === 'number' ? 'Diariefört' : 'Klart och ordnat'
  if (found.contract.signedOn !== undefined) return 'Avtal tecknat'
  if (outcome === 'award' && decidedOn !== undefined)
    return isDecisionWrong(evaluation) ? 'Beslutet behöver rättas' : 'Beslutat'
  return found.suppliers.some(({ bid }) => bid !== undefined) ? 'Anbuden är hemliga till beslutet' : 'Utkast'
}

const isDecisionWrong = ({ findings }: Evaluation): boolean =>
  findings.some(
    ({ rule, state }) => rule.group === 'decision' && rule.strength === 'must' && state === 'wrong',
  )
