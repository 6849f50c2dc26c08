import { moreToCome } from '../../../src/record/remaining.ts'
import { MissingFiles } from '../../components/attachments/missing-files.tsx'
import { Button } from '../../components/button.tsx'
import { TooLongTexts } from '../../components/too-long-texts.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Panel } from '../../components/panel.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { closeCase, goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { AnswerSection } from './answer-section.tsx'
import { answerRows } from './answer-rows.ts'
import { countLacks, openTasks } from './open-tasks.ts'
import './check-answers.css'

/** Every answer of the case on one page, to be read through before the record leaves the house. */
export function CheckAnswersPage() {
  const view = useCase()
  const { case: found, plan, evaluation } = view
  const sections = plan
    .map((task) => ({ task: task.id, rows: answerRows(found, task) }))
    .filter(({ rows }) => rows.length > 0)
  const lacking = countLacks(openTasks(view))
  return (
    <>
      <div className="page">
        <PageHeading title="Kontrollera svaren" />
        <p className="lead">Läs igenom det du har svarat. Det är det här som står i dokumentationen.</p>
        {lacking > 0 && (
          <Verdict tone="warn" title={lacking === 1 ? 'En sak återstår.' : `${lacking} saker återstår.`}>
            <p>
              Det som inte är besvarat är markerat nedan. Hela listan står under Dokumentera och diarieför.
              {moreToCome(evaluation)}
            </p>
          </Verdict>
        )}
        <TooLongTexts />
        <MissingFiles />
        {sections.map(({ task, rows }) => (
          <AnswerSection key={task} task={task} rows={rows} />
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

/** What the record says besides the answers: taken over when the case began. */
function FromSettings() {
  const { authority, preparer } = useCase().case
  const lines = [authority.name, authority.orgNr, authority.unit].filter((line) => line !== undefined)
  return (
    <Panel title="Står också i dokumentationen">
      <p>{lines.length === 0 ? 'Myndighetens namn saknas.' : lines.join(', ')}</p>
      <p>Handläggare: {[preparer.name, preparer.role].filter((text) => text !== undefined).join(', ')}</p>
      <p className="small">Kommer från Inställningar när ärendet skapades.</p>
    </Panel>
  )
}
