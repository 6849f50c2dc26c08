import { opensFormally } from '../../../src/rules/local/of-case.ts'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { useCase } from '../../state/case.ts'

/** When bids were opened, and by whom: asked where the organisation opens them formally, shown where it is answered. */
export function Opening() {
  const { case: found } = useCase()
  const { openedOn, openedAt, openedBy } = found.award
  const isAnswered = [openedOn, openedAt, openedBy].some((answer) => answer !== undefined)
  if (!opensFormally(found) && !isAnswered) return null
  return (
    <Section title="Öppna anbuden" help="Er organisation öppnar anbud formellt, med namngivna personer.">
      <div className="field-row">
        <Field path="award.openedOn" />
        <Field path="award.openedAt" />
      </div>
      <Field path="award.openedBy" help="Namn och befattning på dem som var med, minst två." />
    </Section>
  )
}
