import type { Rule } from '../catalogue/schema.ts'
import type { Outcome } from '../evaluate/outcome.ts'

/**
 * Whether a finding says of a link between two steps what another has said: each is said once, by the first layer that
 * speaks of it. What a law or a policy demands is not also said as advice. `said`: the links so far, added to.
 */
export function isSaidAlready(
  { rule: { demand }, state }: { readonly rule: Rule; readonly state: Outcome['state'] | 'unknown' },
  said: Set<string>,
): boolean {
  if (demand.is !== 'step-order' || state === 'unknown') return false
  if (said.has(demand.link)) return true
  said.add(demand.link)
  return false
}
