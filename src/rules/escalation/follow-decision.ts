import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { paperFacts } from '../decision-facts/facts.ts'
import { evaluateCase } from '../evaluate/evaluate.ts'
import { isWhole } from './holds.ts'
import { keysOf } from './keys.ts'

/**
 * Notes what the decision rested on as it becomes whole, with what is departed from and who was to decide. The note stays as it
 * is while the decision does: a slip of the pen in a name or a day is no new decision.
 */
export function followDecision(before: Case, after: Case, today: LocalDate): Case {
  const { basedOn, ...decision } = after.decision
  if (decision.outcome === undefined) return basedOn === undefined ? after : { ...after, decision }
  if (basedOn !== undefined || isWhole(before) || !isWhole(after)) return after
  const evaluation = evaluateCase(after, today)
  const keys: Readonly<Record<string, string>> = keysOf(evaluation.facts)
  const lines = paperFacts(after, evaluation).map((line) => {
    const key = keys[line.id]
    return key === undefined ? line : { ...line, key }
  })
  return lines.length === 0 ? after : { ...after, decision: { ...decision, basedOn: lines } }
}
