import { decisionStages, type delegatedDecisions } from '../domain/case/choices.ts'
import type { Case } from '../domain/case/schema.ts'
import { formatKr } from '../domain/money.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { askedSuppliers, bidTotal, supplierName, winnerOf } from '../rules/evaluate/suppliers.ts'

/** A decision that a paper can ask for. */
export type AskedDecision = keyof typeof delegatedDecisions

type Stage = keyof typeof decisionStages

/**
 * Which decisions a paper asks for, in the order in which they come: the stages that the rules want and nobody has decided,
 * and the award, or that the procurement is cancelled. One who decides may take them all in one act. Never empty.
 */
export function asksOf({ facts: { case: found }, findings }: Evaluation): readonly AskedDecision[] {
  if (found.decision.outcome === 'cancel') return ['cancel']
  const wanted = findings.flatMap(({ rule: { demand }, state }) =>
    demand.is === 'stages-decided' && state !== 'unknown' ? demand.stages.map(({ stage }) => stage) : [],
  )
  const isOpen = (stage: Stage): boolean =>
    !(found.decision.stages ?? []).some(({ id, on }) => id === stage && on !== undefined)
  const stages = (Object.keys(decisionStages) as Stage[]).filter(
    (stage) => wanted.includes(stage) && isOpen(stage),
  )
  if (winnerOf(found) !== undefined) return [...stages, 'award']
  return stages.length > 0 ? stages : [askedSuppliers(found).length === 0 ? 'begin' : 'award']
}

/** "Anta anbudet från Nord AB för 396 000 kr": what is asked for, as what the one who decides does. */
export function askWords(found: Case, asked: AskedDecision): string {
  if (asked !== 'award') return askedWords[asked]
  const winner = winnerOf(found)
  if (winner === undefined) return 'Anta ett anbud. Inget är valt än'
  const ore = bidTotal(found, winner)
  return `Anta anbudet från ${supplierName(winner)}${ore === undefined ? '' : ` för ${formatKr(ore)}`}`
}

const askedWords: Readonly<Record<Exclude<AskedDecision, 'award'>, string>> = {
  begin: 'Börja upphandlingen',
  inquiry: 'Skicka förfrågan till leverantörerna',
  cancel: 'Avbryt upphandlingen utan avtal',
  contract: 'Teckna avtalet',
  deviation: 'Godta ett avsteg från policyn',
}
