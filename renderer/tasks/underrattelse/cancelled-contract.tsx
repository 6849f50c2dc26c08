import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'

/** A cancelled procurement that has a contract's date all the same: shown so that it can be taken away. */
export function CancelledContract() {
  const { evaluation } = useCase()
  const finding = evaluation.findings.find(
    ({ rule, state }) => rule.demand.is === 'not-answered' && state === 'wrong',
  )
  if (finding === undefined) return null
  return (
    <Section title="Avtalet">
      <Verdict tone="stop" title={finding.rule.message} />
      <Field path="contract.signedOn" />
    </Section>
  )
}
