import type { Finding } from '../../../src/rules/evaluate/evaluate.ts'

/** Whether a rule that speaks in the case wants the field answered. A page asks only for what is wanted. */
export const demanded = (findings: readonly Finding[], pattern: string): boolean =>
  findings.some(
    ({ rule: { demand }, state }) =>
      state !== 'unknown' && demand.is === 'answered' && demand.fields.includes(pattern),
  )

/** How many suppliers a rule of the case wants asked; null where no rule gives a number. */
export function wantedCount(findings: readonly Finding[]): number | null {
  const short = findings.flatMap(({ rule }) => rule.when).find((when) => when.is === 'competition-short')
  return short?.count ?? null
}
