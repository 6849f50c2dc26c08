import type { Finding } from '../../../src/rules/evaluate/evaluate.ts'

/** Whether a rule that speaks in the case wants the field answered. A page asks only for what is wanted. */
export const demanded = (findings: readonly Finding[], pattern: string): boolean =>
  findings.some(({ rule, state }) => {
    if (state === 'unknown') return false
    if (rule.demand.is === 'answered') return rule.demand.fields.includes(pattern)
    return rule.demand.is === 'asked-in-writing' && pattern === 'inquiry.channel'
  })
