import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'

/** The accepted bid is not allowed as a direct procurement, or nobody can say: said wherever the bid is chosen or decided. */
export function AwardLimit() {
  const { evaluation } = useCase()
  const finding = evaluation.findings.find(
    ({ rule, state }) =>
      rule.demand.is === 'award-within-limit' && (state === 'wrong' || state === 'missing'),
  )
  if (finding === undefined) return null
  return (
    <Verdict tone={finding.state === 'wrong' ? 'stop' : 'warn'} title={finding.rule.message}>
      {finding.detail === undefined ? null : <p>{finding.detail}</p>}
    </Verdict>
  )
}
