import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { useCase } from '../../state/case.ts'

/** What a recurring need costs over twelve months: asked where the need recurs. */
export function Recurring() {
  const { value } = useCase().case
  if (value.recurring !== 'yes') return null
  return (
    <Section
      title="Vad kostar behovet på tolv månader?"
      help="Köpen under tolv månader räknas ihop, före eller efter att avtalet börjar. Svara på det du vet: bakåt, framåt eller båda."
    >
      <Field
        path="value.past12MonthsOre"
        label="Vad kostade samma behov de senaste tolv månaderna, utan moms?"
      />
      {value.past12MonthsOre === undefined ? null : (
        <div className="follow-up">
          <Field path="value.adjustmentPercent" optional />
        </div>
      )}
      <Field
        path="value.next12MonthsOre"
        label="Vad väntas samma behov kosta de kommande tolv månaderna, utan moms?"
      />
    </Section>
  )
}
