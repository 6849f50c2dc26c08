import { dutiesOf } from '../../../src/rules/follows/duties.ts'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { useCase } from '../../state/case.ts'

/** A notice in advance, where a ground carries the purchase: what it is good for, and when and where it was published. */
export function VoluntarySection() {
  const { case: found, evaluation } = useCase()
  const duty = dutiesOf(evaluation.facts).find(({ id }) => id === 'voluntary')
  const isPublished = found.notice.voluntaryOn !== undefined
  return (
    <Section title="Frivillig annons innan avtalet" help={isPublished ? undefined : duty?.text}>
      <Field path="notice.voluntaryOn" optional />
      {isPublished && <Field path="notice.voluntaryIn" help="Den ska vara registrerad." />}
    </Section>
  )
}
