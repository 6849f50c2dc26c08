import { Button } from '../../../components/button.tsx'
import { fieldId } from '../../../components/field-id.ts'
import { Section } from '../../../components/section.tsx'
import { useCase } from '../../../state/case.ts'
import { useRows } from '../../value/use-rows.ts'
import { QuestionCard } from './question-card.tsx'

/** Questions from those who are asked, and the answers that go to all. Here once the inquiry is out. */
export function QuestionsSection() {
  const { inquiry } = useCase().case
  const stored = inquiry.questions ?? []
  const rows = useRows('inquiry.questions', stored, 'question', false)
  if (inquiry.sentOn === undefined && rows.ids.length === 0) return null
  return (
    <Section
      title="Frågor från leverantörer"
      help="Svaret på en fråga går till alla ni har frågat, utan att säga vem som frågade."
    >
      <div id={fieldId('inquiry.questions')}>
        {rows.ids.map((id, index) => (
          <QuestionCard key={id} id={id} position={index + 1} onRemoved={() => rows.drop(id)} />
        ))}
        <Button variant="second" onPress={rows.add}>
          Skriv in en fråga
        </Button>
      </div>
    </Section>
  )
}
