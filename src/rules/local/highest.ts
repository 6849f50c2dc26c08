import type { Finding } from '../evaluate/evaluate.ts'

/** The finding that the value is over the local routine's own highest value; undefined where it is not. */
export const overLocalHighest = (findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ rule, state }) => rule.demand.is === 'value-within' && state === 'wrong')
