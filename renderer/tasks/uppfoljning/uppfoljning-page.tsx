import { plannedAfterOption } from '../../../src/rules/follow-up/after-option.ts'
import { asksFor } from '../../case/check-answers/asks-for.ts'
import { More } from '../../components/more.tsx'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { LessonsSection } from './lessons-section.tsx'
import { NotEvaluated } from './not-evaluated.tsx'
import { OccasionsSection } from './occasions-section.tsx'
import { OutcomeSection } from './outcome-section.tsx'
import { SavingsSection } from './savings-section.tsx'

/** Whether the contract is followed up, by whom and when; what came of it, and of each year after; what was saved and learnt. */
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
      <NotEvaluated />
      <Section title="Uppföljning">
        <Field path="followUp.needed" layout="row" />
        {needed === 'yes' && (
          <div className="follow-up">
            <Field path="followUp.responsible" />
            <Field path="followUp.on" />
            <AfterOption />
            <More title="Fler uppgifter">
              <Field path="followUp.note" optional />
            </More>
          </div>
        )}
        {needed === 'yes' && found.contract.signedOn !== undefined && <OutcomeSection />}
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
      <OccasionsSection />
      <SavingsSection />
      <LessonsSection />
    </TaskPage>
  )
}

/** That the planned day is too late for an option: the program's remark, no rule. */
function AfterOption() {
  const late = plannedAfterOption(useCase().evaluation.facts)
  return <div aria-live="polite">{late === null ? null : <Verdict tone="warn" title={late} />}</div>
}
