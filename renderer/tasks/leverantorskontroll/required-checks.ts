import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'

export interface RequiredChecks {
  /** Checks that the rules ask for in this case, by id. */
  readonly ids: readonly string[]
  /** The check that may be passed over when value and risk are low, if a rule asks for it. */
  readonly waivable: string | undefined
}

/** Which checks are to be made on the winner, read from the rules that speak in the case. */
export function requiredChecks(evaluation: Evaluation): RequiredChecks {
  const demands = evaluation.findings.filter((f) => f.state !== 'unknown').map((f) => f.rule.demand)
  const waivable = demands.find((demand) => demand.is === 'economic-check')?.check
  return {
    ids: [
      ...demands.flatMap((demand) => (demand.is === 'checks' ? demand.checks : [])),
      ...(waivable === undefined ? [] : [waivable]),
    ],
    waivable,
  }
}
