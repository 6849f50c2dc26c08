import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'

/** Whether a rule that speaks in the case asks for an answer; otherwise the question is optional. */
export const asksFor = (evaluation: Evaluation, field: string): boolean =>
  evaluation.findings.some(
    ({ rule, state }) =>
      state !== 'unknown' && rule.demand.is === 'answered' && rule.demand.fields.includes(field),
  )
