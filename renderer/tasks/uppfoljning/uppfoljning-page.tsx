import { asksFor } from '../../case/check-answers/asks-for.ts'
import { More } from '../../components/more.tsx'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { SavingsSection } from './savings-section.tsx'

/** What came of it: asked once there is a contract to follow up, and open once its day has come. */
function Done() {
  const { case: found, today } = useCase()
  const { on, doneOn, outcome } = found.followUp
  const opens = doneOn !== undefined || outcome !== undefined || (on !== undefined && on <= today)
  return (
    <More title="När uppföljningen är gjord" startsOpen={opens}>
      <Field path="followUp.outcome" optional />
      <Field path="followUp.doneOn" optional />
    </More>
  )
}

export function UppfoljningPage() {
  const { case: found, evaluation } = useCase()
  const { needed } = found.followUp
  const asksNote = asksFor(evaluation, 'followUp.note')
  if (found.decision.outcome === 'cancel')
    return (
      <TaskPage task="uppfoljning" title="Följ upp avtalet" lead="Upphandlingen är avbruten.">
        <p>Det finns inget avtal att följa upp.</p>
      </TaskPage>
    )
  return (
    <TaskPage
      task="uppfoljning"
      title="Följ upp avtalet"
      lead="Bestäm redan nu om någon ska se efter att ni får det ni betalar för."
    >
      <Section title="Uppföljning">
        <Field path="followUp.needed" layout="row" />
        {needed === 'yes' && (
          <div className="follow-up">
            <Field path="followUp.responsible" />
            <Field path="followUp.on" />
            <More title="Fler uppgifter">
              <Field path="followUp.note" optional />
            </More>
          </div>
        )}
        {needed === 'yes' && found.contract.signedOn !== undefined && <Done />}
        {needed === 'no' && (
          <>
            <Verdict tone="plain" title="Avtalet följs inte upp.">
              <p>
                Det håller bara om köpet är kort eller litet. {asksNote ? 'Skriv' : 'Skriv gärna'} varför.
              </p>
            </Verdict>
            <div className="follow-up">
              <Field path="followUp.note" label="Varför behövs ingen uppföljning?" optional={!asksNote} />
            </div>
          </>
        )}
      </Section>
      <SavingsSection />
    </TaskPage>
  )
}
