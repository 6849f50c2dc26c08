import { useState } from 'react'
import type { TaskId } from '../../../src/flow/tasks.ts'
import { moreToCome } from '../../../src/record/remaining.ts'
import { MissingFiles } from '../../components/attachments/missing-files.tsx'
import { Button } from '../../components/button.tsx'
import { TooLongTexts } from '../../components/too-long-texts.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Panel } from '../../components/panel.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { closeCase, goTo } from '../../state/actions.ts'
import { tooLongLacks } from '../../components/lacks.ts'
import { useCase, useCaseStore } from '../../state/case.ts'
import { TakenOver } from '../take-over.tsx'
import { AnswerSection } from './answer-section.tsx'
import { answerRows, type AnswerRow } from './answer-rows.ts'
import { keyAnswer } from './key-answer.ts'
import { countLacks, lackingIn, openTasks } from './open-tasks.ts'
import './check-answers.css'

/** Every answer of the case on one page, to be read through before the record leaves the house. */
export function CheckAnswersPage() {
  const view = useCase()
  const { case: found, plan, evaluation } = view
  const tooLong = useCaseStore((state) => state.tooLong)
  const open = openTasks(view)
  const sections = plan
    .map((task) => ({ task, rows: answerRows(found, task) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ task, rows }) => {
      const lacks = lackingIn(open, task.id, rows)
      const long = tooLongLacks(found, task, tooLong).length
      return { task: task.id, rows, lacking: lacks, isOpen: lacks + long > 0 || !isWhole(rows) }
    })
  // A task without a row of its own lacks what it lacks.
  const rowless = open.filter(({ id }) => !sections.some(({ task }) => task === id))
  const lacking = sections.reduce((sum, { lacking: one }) => sum + one, countLacks(rowless))
  // What the person has opened or folded, by task; the others are open where something lacks.
  const [chosen, setChosen] = useState<Readonly<Partial<Record<TaskId, boolean>>>>({})
  const opened = sections.map(({ task, isOpen }) => chosen[task] ?? isOpen)
  const isAllOpen = opened.every((one) => one)
  const setAll = (isOpen: boolean): void =>
    setChosen(Object.fromEntries(sections.map(({ task }) => [task, isOpen])))
  return (
    <>
      <div className="page">
        <PageHeading title="Kontrollera svaren" />
        <p className="lead">
          Läs igenom svaren. Det är de som står i dokumentationen.{' '}
          {sections.some(({ isOpen }) => isOpen)
            ? 'Uppgifter där något återstår är öppna.'
            : 'Öppna en uppgift för att läsa svaren i den.'}
        </p>
        {lacking > 0 && (
          <Verdict tone="warn" title={lacking === 1 ? 'En sak återstår.' : `${lacking} saker återstår.`}>
            <p>
              Det som inte är besvarat är markerat nedan. Hela listan står under Dokumentera och diarieför.
              {moreToCome(evaluation)}
            </p>
          </Verdict>
        )}
        <TakenOver />
        <TooLongTexts />
        <MissingFiles />
        <p className="answers-all">
          <Button variant="link" onPress={() => setAll(!isAllOpen)}>
            {isAllOpen ? 'Fäll ihop alla svar' : 'Visa alla svar'}
          </Button>
        </p>
        {sections.map(({ task, rows, lacking: lacks }, index) => (
          <AnswerSection
            key={task}
            task={task}
            rows={rows}
            words={keyAnswer(evaluation, task, rows)}
            lacking={lacks}
            isOpen={opened[index] ?? false}
            onToggle={(isOpen) => setChosen((before) => ({ ...before, [task]: isOpen }))}
          />
        ))}
        <div className="row page-end">
          <Button onPress={() => goTo('dokumentation')}>Fortsätt till dokumentationen</Button>
          <Button variant="second" onPress={() => void closeCase()}>
            Spara och stäng
          </Button>
        </div>
      </div>
      <aside className="aside" aria-label="Om svaren">
        <FromSettings />
      </aside>
    </>
  )
}

/** Nothing is asked for, unreadable or awaited among the answers. */
const isWhole = (rows: readonly AnswerRow[]): boolean => rows.every(({ answer }) => answer.is === 'said')

/** What the record says besides the answers: taken over when the case began. */
function FromSettings() {
  const { authority } = useCase().case
  const lines = [authority.name, authority.orgNr, authority.unit].filter((line) => line !== undefined)
  return (
    <Panel title="Står också i dokumentationen">
      <p>{lines.length === 0 ? 'Myndighetens namn saknas.' : lines.join(', ')}</p>
      <p className="small">Kommer från Inställningar när ärendet skapades.</p>
    </Panel>
  )
}
