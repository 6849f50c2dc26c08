import type { Finding, Evaluation } from '../evaluate/evaluate.ts'

type ChecksDemand = Extract<Finding['rule']['demand'], { readonly is: 'checks' }>

/** When a check that is asked for may be passed over. */
export type Waive = NonNullable<ChecksDemand['waive']>

/** The rules that ask for a check in a case. */
export interface Demanded {
  readonly findings: readonly Finding[]
  /** On what ground it may be passed over; undefined where some rule lets nobody do so. */
  readonly waive: Waive | undefined
}

/** Whether some rule says that the check must be made; else it is advice. */
export const isMust = ({ findings }: Demanded): boolean =>
  findings.some(({ rule }) => rule.strength === 'must')

/** Which checks the rules that speak in the case ask for, by id, in no order. */
export function demandedChecks({ findings }: Evaluation): ReadonlyMap<string, Demanded> {
  const demanded = new Map<string, Demanded>()
  for (const finding of findings) {
    const { demand } = finding.rule
    if (finding.state === 'unknown' || demand.is !== 'checks') continue
    for (const check of demand.checks) {
      const before = demanded.get(check)
      demanded.set(check, {
        findings: [...(before?.findings ?? []), finding],
        waive: before === undefined || before.waive === demand.waive ? demand.waive : undefined,
      })
    }
  }
  return demanded
}
