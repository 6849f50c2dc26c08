import { moreToCome } from '../../../src/record/remaining.ts'
import { filingIsAsked } from '../../../src/rules/evaluate/filing.ts'
import { DeviationsSection } from '../../case/deviations/deviations-section.tsx'
import { CaseFiles } from '../../components/attachments/case-files.tsx'
import { waitsForNumber } from '../../case/status-words.ts'
import { MissingList } from '../../case/check-answers/missing-list.tsx'
import { countLacks, openTasks } from '../../case/check-answers/open-tasks.ts'
import { Button } from '../../components/button.tsx'
import { goToField } from '../../components/focus-field.ts'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { TooLongTexts } from '../../components/too-long-texts.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { WhatFollows } from '../follows/what-follows.tsx'
import { DeadlineClock } from './deadline-clock.tsx'
import { Files } from './files.tsx'
import { emptySentence, notFilled, nothingMissing } from './not-filled.ts'
import './dokumentation.css'

export function DokumentationPage() {
  return (
    <TaskPage
      task="dokumentation"
      title="Dokumentera och diarieför"
      lead="Programmet skriver dokumentationen av dina svar. Du kontrollerar den, sparar den och lämnar den till registratorn."
    >
      <DeadlineClock />
      <WhatFollows title="Annat som har en sista dag" only={['post-award']} neededOnly />
      <TooLongTexts />
      <Missing />
      <DeviationsSection />
      <CaseFiles />
      <Files />
      <Filing />
    </TaskPage>
  )
}

/** The registrar's number and day: awaited where the record is to be filed, else for those who file it all the same. */
function Filing() {
  const view = useCase()
  const isAsked = filingIsAsked(view.evaluation)
  const help = isAsked
    ? 'Fyll i när registratorn har tagit emot dokumentationen.'
    : 'Lagen kräver det inte för det här köpet. Fyll i om ni diarieför det ändå.'
  return (
    <Section title={isAsked ? 'Diarieför' : 'Diarieför, om ni vill'} help={help}>
      {waitsForNumber(view) && (
        <p className="awaits-number">
          <strong>Väntar på diarienummer.</strong> Du kan lämna sidan och fylla i det när du har fått det.
        </p>
      )}
      <Field path="record.diarienummer" optional={!isAsked} />
      <Field path="record.registeredOn" optional={!isAsked} />
      <div role="status">
        {view.case.record.diarienummer !== undefined && <p className="small">{savedBefore}</p>}
      </div>
    </Section>
  )
}

const savedBefore =
  'Den PDF som är inlämnad behöver inte bytas för numrets skull: registratorn har den under numret. Har du ändrat något annat sedan dess, spara den igen och lämna in den nya.'

/** What the other tasks still lack: the record says the same. */
function Missing() {
  const view = useCase()
  const { evaluation } = view
  const open = openTasks(view)
  const count = countLacks(open)
  const check = (
    <Button variant="second" onPress={() => goTo('kontroll')}>
      Kontrollera svaren
    </Button>
  )
  const empty = notFilled(evaluation)
  if (count === 0 && empty.length > 0)
    return (
      <Section title="Är allt med?">
        <Verdict tone="plain" title={`${nothingMissing(evaluation)} ${emptySentence(empty)}`}>
          <p>Fyll i det också, så visar dokumentationen hela köpet.</p>
          <p className="row">
            {empty.map(({ words, path }) => (
              <Button key={path} variant="link" onPress={() => goToField(path)}>
                Fyll i {words}
              </Button>
            ))}
          </p>
        </Verdict>
        {check}
      </Section>
    )
  if (count === 0)
    return (
      <Section title="Är allt med?">
        <Verdict tone="ok" title="Inget saknas.">
          <p>Läs igenom svaren en gång innan du lämnar dem ifrån dig.</p>
        </Verdict>
        {check}
      </Section>
    )
  return (
    <Section
      title={count === 1 ? 'En sak återstår' : `${count} saker återstår`}
      help={moreToCome(evaluation).trim() || undefined}
    >
      <MissingList open={open} />
      {check}
    </Section>
  )
}
