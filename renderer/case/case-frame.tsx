import { listedTasks } from '../../src/flow/plan.ts'
import { isTaskId, tasks } from '../../src/flow/tasks.ts'
import { TopBar } from '../components/top-bar.tsx'
import { taskPages } from '../tasks/pages.tsx'
import { closeCase } from '../state/actions.ts'
import { useCase, useCaseStore } from '../state/case.ts'
import { CheckAnswersPage } from './check-answers/check-answers-page.tsx'
import { Saved, SaveFailure } from './saved.tsx'
import { stateWord } from './state-word.ts'
import { TaskList } from './task-list.tsx'
import { useIsNarrow } from './use-is-narrow.ts'

/** A case: where am I, the one decision of this page, and why it is asked. */
export function CaseFrame() {
  const { case: found, evaluation, plan } = useCase()
  const page = useCaseStore((state) => state.page)
  const first = listedTasks(plan)[0]?.id ?? 'arende'
  const shown = page === 'kontroll' || isTaskId(page) ? page : first
  return (
    <>
      <div className="top">
        <TopBar onMark={() => void closeCase()} saved={<Saved />}>
          <span className="case-title">{found.subject.title ?? 'Ny direktupphandling'}</span>
          <span className="case-state">{stateWord({ case: found, evaluation })}</span>
        </TopBar>
        <SaveFailure />
      </div>
      <div className="frame" data-page={shown}>
        <div className="left">
          <Tasks page={shown} />
        </div>
        <Page key={shown} page={shown} />
      </div>
    </>
  )
}

function Page({ page }: { readonly page: keyof typeof taskPages | 'kontroll' }) {
  if (page === 'kontroll')
    return (
      <main id="content" className="main-columns" tabIndex={-1}>
        <CheckAnswersPage />
      </main>
    )
  const Shown = taskPages[page]
  return <Shown />
}

/** The list beside the page; in a narrow window folded above it. */
function Tasks({ page }: { readonly page: keyof typeof taskPages | 'kontroll' }) {
  const isNarrow = useIsNarrow()
  if (!isNarrow) return <TaskList />
  return (
    <details className="tasks-folded">
      <summary>Uppgifter · {page === 'kontroll' ? 'Kontrollera svaren' : tasks[page].title}</summary>
      <TaskList />
    </details>
  )
}
