import type { PlannedTask } from '../../src/flow/plan.ts'
import type { Finding } from '../../src/rules/evaluate/evaluate.ts'
import { sayGaps, type Gap } from '../../src/rules/vetting/row.ts'
import type { Lack } from './lacks.ts'

const lacksProof = ({ is }: Gap): boolean => is === 'not-proved'

const asksForChecks = ({ rule, state, gaps = [] }: Finding): boolean =>
  rule.demand.is === 'checks' && (state === 'missing' || state === 'wrong') && gaps.some(lacksProof)

/** The task's findings, where what only lacks something to show for it is left to be said once for all checks. */
export const withoutProofs = (findings: PlannedTask['findings']): PlannedTask['findings'] =>
  findings.flatMap((finding) => {
    if (!asksForChecks(finding)) return [finding]
    const gaps = (finding.gaps ?? []).filter((gap) => !lacksProof(gap))
    const fields = [...new Set(gaps.flatMap((gap) => gap.fields))]
    return gaps.length === 0 ? [] : [{ ...finding, gaps, fields, detail: sayGaps(gaps) }]
  })

/** That checks have nothing to show for them: one point with one way there, however many they are. */
export function proofLack({ findings }: PlannedTask): (Lack & Pick<Finding['rule'], 'group'>) | undefined {
  const asking = findings.filter(asksForChecks)
  const gaps = asking.flatMap((finding) => (finding.gaps ?? []).filter(lacksProof))
  const names = [...new Set(gaps.map(({ name }) => `”${name}”`))]
  const [first] = gaps
  const [finding] = asking
  if (first === undefined || finding === undefined) return undefined
  return {
    is: 'missing',
    message: `Skriv varför underlaget inte är sparat, eller lägg till en fil: ${names.join(', ')}.`,
    fields: first.fields.slice(0, 1),
    group: finding.rule.group,
  }
}
