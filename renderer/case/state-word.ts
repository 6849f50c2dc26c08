import type { Case } from '../../src/domain/case/schema.ts'

/** How far a case has come, in the word beside its title. */
export function stateWord(found: Case): string {
  if (found.record.diarienummer !== undefined) return 'Diariefört'
  if (found.contract.signedOn !== undefined) return 'Avtal tecknat'
  const { outcome, decidedOn } = found.decision
  if (outcome === 'cancel') return 'Avbrutet'
  if (outcome === 'award' && decidedOn !== undefined) return 'Beslutat'
  return found.suppliers.some(({ bid }) => bid !== undefined) ? 'Anbuden är hemliga till beslutet' : 'Utkast'
}
