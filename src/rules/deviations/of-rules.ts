import { rememberFor, rememberLast } from '../../domain/remember.ts'
import type { Layer, Rule } from '../catalogue/schema.ts'
import { sourceText } from '../catalogue/source-text.ts'
import type { Evaluation, Finding } from '../evaluate/evaluate.ts'
import type { DeviationKind } from './kinds-file.ts'
import { deviationKinds, isNamedBy } from './kinds.ts'

/** Where something stands, and whose rule it is. */
export interface Source {
  /** Document and section. */
  readonly source: string
  readonly layer: Layer
}

/** For each kind that a rule belongs to, and each way it does, the way's place among the kind's: names first, then demands. */
const waysOf = rememberFor((rule: Rule) =>
  deviationKinds.flatMap(({ id, rules = [], demands = [] }) => [
    ...rules.flatMap((name, at) => (isNamedBy(rule.id, name) ? [{ id, at }] : [])),
    ...demands.flatMap((is, at) => (rule.demand.is === is ? [{ id, at: rules.length + at }] : [])),
  ]),
)

/** Whether a departure may show in what is found of a rule. */
export const isOfKinds = (rule: Rule): boolean => waysOf(rule).length > 0

/** An evaluation with the findings of such rules picked out, by whoever made them: few of all. Else they are sought. */
export interface Picked extends Evaluation {
  readonly ofKinds?: readonly Finding[]
}

interface Way {
  readonly at: number
  readonly finding: Finding
}

/** The findings of each kind's rules, as they come: found once for all kinds. */
const waysIn = rememberLast((findings: readonly Finding[]) => {
  const byKind = new Map<string, Way[]>()
  for (const finding of findings)
    for (const { id, at } of waysOf(finding.rule)) {
      const rows = byKind.get(id)
      if (rows === undefined) byKind.set(id, [{ at, finding }])
      else rows.push({ at, finding })
    }
  return byKind
})

const none: readonly Finding[] = []

/** Those of a kind's rules that speak in the case, in the order of the kind. */
export function rulesOf(kind: DeviationKind, { findings, ofKinds = findings }: Picked): readonly Finding[] {
  const ways = waysIn(ofKinds).get(kind.id)
  const only = ways?.[0]
  if (ways === undefined || only === undefined) return none
  if (ways.length === 1) return only.finding.state === 'unknown' ? none : [only.finding]
  return ways
    .filter(({ finding }) => finding.state !== 'unknown')
    .toSorted((one, other) => one.at - other.at)
    .map(({ finding }) => finding)
}

/** Those of the rules a kind names that speak in the case, or may come to, as they come. */
export function namedRulesOf(
  { id, rules = [] }: DeviationKind,
  { findings, ofKinds = findings }: Picked,
): readonly Finding[] {
  const ways = waysIn(ofKinds).get(id) ?? []
  return ways.filter(({ at }) => at < rules.length).map(({ finding }) => finding)
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
