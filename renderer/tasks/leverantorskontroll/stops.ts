import { strengths } from '../../../src/rules/catalogue/schema.ts'
import type { Evaluation, Finding } from '../../../src/rules/evaluate/evaluate.ts'
import type { Group } from '../../../src/rules/groups.ts'

/** The rules that stop at a step name what each check lacks; those that must be followed come first. */
export const stopsIn = ({ findings }: Evaluation, group: Group): readonly Finding[] =>
  findings
    .filter(({ rule, gaps = [] }) => rule.group === group && gaps.length > 0)
    .toSorted((a, b) => strengths.indexOf(a.rule.strength) - strengths.indexOf(b.rule.strength))

/** Whether what a finding lacks is told with the stop at the decision, by the check: then it is not told once more beside it. */
export function isToldAtStop(evaluation: Evaluation, { rule, gaps = [] }: Finding): boolean {
  const told = stopsIn(evaluation, 'decision')
    .filter(({ state }) => state !== 'met')
    .flatMap((stop) => stop.gaps ?? [])
  if (rule.demand.is === 'judgement-settled') return told.some(({ is }) => is === 'not-explained')
  return (
    rule.demand.is === 'checks' &&
    gaps.length > 0 &&
    gaps.every((gap) => told.some((one) => one.check === gap.check && one.is === gap.is))
  )
}
