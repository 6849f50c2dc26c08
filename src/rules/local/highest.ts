import type { Finding } from '../evaluate/evaluate.ts'

/** The local routine's own highest value for a direct procurement in öre; null where it has none for this case. */
export function localHighestOre(findings: readonly Finding[]): number | null {
  const demands = findings.flatMap(({ rule, state }) =>
    state !== 'unknown' && rule.demand.is === 'value-within' ? [rule.demand.kronor * 100] : [],
  )
  return demands.length === 0 ? null : Math.min(...demands)
}

/** The finding that the value is over the local routine's own highest value; undefined where it is not. */
export const overLocalHighest = (findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ rule, state }) => rule.demand.is === 'value-within' && state === 'wrong')
