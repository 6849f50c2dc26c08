import { useMemo } from 'react'
import { LeftAtClosing } from './left-at-closing.tsx'
import { withoutFileWords } from '../../../src/registration/without-file.ts'
import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import { moreToCome } from '../../../src/record/remaining.ts'
import { DeviationsSection } from '../../case/deviations/deviations-section.tsx'
import { CaseFiles } from '../../components/attachments/case-files.tsx'
import { MissingList } from '../../case/check-answers/missing-list.tsx'
import { countLacks, openTasks } from '../../case/check-answers/open-tasks.ts'
import { Button } from '../../components/button.tsx'
import { goToField } from '../../components/focus-field.ts'
import { CopyLink } from '../../masked-copy/copy-link.tsx'
import { Section } from '../../components/section.tsx'
import { TooLongTexts } from '../../components/too-long-texts.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { CloseCase } from '../../registration/close-case.tsx'
import { Filing } from '../../registration/filing.tsx'
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
      <CopyLink />
      <CloseCase />
    </TaskPage>
  )
}

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
  if (view.case.record.closedOn !== undefined) return <LeftAtClosing />
  const empty = notFilled(evaluation)
  const noFile = <NoFile evaluation={evaluation} />
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
        {noFile}
        {check}
      </Section>
    )
  if (count === 0)
    return (
      <Section title="Är allt med?">
        <Verdict tone="ok" title="Inget saknas.">
          <p>Läs igenom svaren en gång innan du lämnar dem ifrån dig.</p>
        </Verdict>
        {noFile}
        {check}
      </Section>
    )
  return (
    <Section
      title={count === 1 ? 'En sak återstår' : `${count} saker återstår`}
      help={moreToCome(evaluation).trim() || undefined}
    >
      <MissingList open={open} />
      {noFile}
      {check}
    </Section>
  )
}

/** What the registrar will ask for: it holds nothing up, and whoever looks for it later has to know. */
function NoFile({ evaluation }: { readonly evaluation: Evaluation }) {
  // All of the case's documents are gone through: when it has changed, and not at each redraw.
  const words = useMemo(() => withoutFileWords(evaluation), [evaluation])
  return words === null ? null : (
    <p className="small no-file">
      {words} Lägg gärna till det som finns under Filer i ärendet och välj vad det är.
    </p>
  )
}
