import type { Layer } from '../catalogue/schema.ts'
import { sourceText } from '../catalogue/source-text.ts'
import type { Evaluation, Finding } from '../evaluate/evaluate.ts'
import type { DeviationKind } from './kinds-file.ts'
import { isNamedBy } from './kinds.ts'

/** Where something stands, and whose rule it is. */
export interface Source {
  /** Document and section. */
  readonly source: string
  readonly layer: Layer
}

/** Those of a kind's rules that speak in the case, in the order of the kind. */
export function rulesOf(kind: DeviationKind, { findings }: Evaluation): readonly Finding[] {
  const speaking = findings.filter(({ state }) => state !== 'unknown')
  const named = (kind.rules ?? []).flatMap((name) => speaking.filter(({ rule }) => isNamedBy(rule.id, name)))
  const asking = (kind.demands ?? []).flatMap((is) => speaking.filter(({ rule }) => rule.demand.is === is))
  return [...named, ...asking]
}

/** Where a finding's rule stands, as the case is under it. */
export const sourceOf = ({ rule }: Finding, { facts }: Evaluation): Source => ({
  source: sourceText(rule, facts.case.subject),
  layer: rule.layer,
})

/** Where a kind stands: in a source of its own, else in the first of its rules that speaks; null where none does. */
export function sourceOfKind(kind: DeviationKind, evaluation: Evaluation): Source | null {
  const { own } = kind
  if (own !== undefined) return { source: `${own.document}, ${own.section}`, layer: own.layer }
  const first = rulesOf(kind, evaluation)[0]
  return first === undefined ? null : sourceOf(first, evaluation)
}
