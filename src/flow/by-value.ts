import type { Condition } from '../rules/catalogue/schema.ts'
import { countsBid } from '../rules/evaluate/award-lines.ts'
import type { Evaluation, Finding } from '../rules/evaluate/evaluate.ts'

/** Conditions that turn on the value. */
const ofValue: readonly Condition['is'][] = [
  'documentation-duty',
  'post-award-notice',
  'allowed-by-amount',
  'value-over',
  'only-collected-over',
  'collected-over-limit',
  'near-limit',
  'award-passes-line',
]

/** Whether a rule asks for something because of what the purchase is worth. */
export const asksByValue = ({ rule, state }: Finding): boolean =>
  state !== 'unknown' &&
  rule.demand.is !== 'remember' &&
  rule.when.some((condition) => ofValue.includes(condition.is))

/** The accepted bid passes a line, and something that the higher value asks for is open. The record itself comes last. */
export const bidLeavesOpen = ({ facts, findings }: Evaluation): boolean =>
  countsBid(facts) &&
  findings.some(
    (finding) =>
      asksByValue(finding) &&
      finding.rule.strength !== 'reminder' &&
      finding.rule.group !== 'record' &&
      (finding.state === 'missing' || finding.state === 'wrong'),
  )
