import { useState, type ReactNode } from 'react'
import type { Case } from '../../src/domain/case/schema.ts'
import { nextTask } from '../../src/flow/plan.ts'
import type { TaskId } from '../../src/flow/tasks.ts'
import { closeCase, flush, goTo } from '../state/actions.ts'
import { openCaseNow, useCase, useCaseStore, type CaseView } from '../state/case.ts'
import { Advice } from './advice.tsx'
import { Button } from './button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { lacksOf, tooLongLacks, withTooLong, type Lack } from './lacks.ts'
import { Marked, markedBy } from './marked.ts'
import { LocalQuestions } from './local-questions.tsx'
import { PageHeading } from './page-heading.tsx'
import { WhyPanel } from './why-panel.tsx'

interface TaskPageProps {
  readonly task: TaskId
  /** The page's question. */
  readonly title: string
  readonly lead: ReactNode
  readonly children: ReactNode
  /** Panels of the page's own, above "Varför frågar vi?". */
  readonly aside?: ReactNode
  /** What the page knows is missing and the rules cannot see, in a case as it stands. */
  readonly moreLacks?: ((found: Case) => readonly Lack[]) | undefined
}

const noLacks = (): readonly Lack[] => []

/** The page of a task: its question, what is asked, the way on, and in the right column why. */
export function TaskPage({ task, title, lead, children, aside, moreLacks = noLacks }: TaskPageProps) {
  const view = useCase()
  const [asked, setAsked] = useState(0)
  const lacksIn = (now: CaseView): readonly Lack[] => [
    ...withTooLong(
      lacksOf(now.case, now.planned(task)),
      tooLongLacks(now.case, now.planned(task), useCaseStore.getState().tooLong),
    ),
    ...moreLacks(now.case),
  ]
  const lacks = asked === 0 ? [] : lacksIn(view)

  const goOn = (): void => {
    const next = useCaseStore.getState().returnTo ?? nextTask(openCaseNow()?.plan ?? view.plan, task)
    if (next === null) void closeCase()
    else goTo(next)
  }
  const tryToGoOn = async (): Promise<void> => {
    await flush()
    const now = openCaseNow()
    if (now !== null && lacksIn(now).length > 0) setAsked((times) => times + 1)
    else goOn()
  }

  return (
    <>
      <main className="page" id="content" tabIndex={-1}>
        {lacks.length === 0 ? null : <ErrorSummary key={asked} lacks={lacks} onGoOn={goOn} />}
        <PageHeading title={title} prefix={lacks.length === 0 ? '' : 'Fel: '} />
        <p className="lead">{lead}</p>
        <Marked.Provider value={markedBy(lacks)}>
          {children}
          <LocalQuestions task={task} />
        </Marked.Provider>
        <Advice findings={view.planned(task).findings} />
        <div className="row page-end">
          <Button onPress={() => void tryToGoOn()}>Fortsätt</Button>
          <Button variant="second" onPress={() => void closeCase()}>
            Spara och stäng
          </Button>
        </div>
      </main>
      <aside className="aside" aria-label="Varför och hur">
        {aside}
        <WhyPanel findings={view.planned(task).findings} />
      </aside>
    </>
  )
}
