import type { Finding } from '../evaluate/evaluate.ts'

/**
 * The findings with each link between two steps said once: by the first layer that speaks of it. What a law or a policy
 * demands is not also said as advice.
 */
export function eachLinkOnce(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>()
  return findings.filter(({ rule: { demand }, state }) => {
    if (demand.is !== 'step-order' || state === 'unknown') return true
    if (said.has(demand.link)) return false
    said.add(demand.link)
    return true
  })
}
