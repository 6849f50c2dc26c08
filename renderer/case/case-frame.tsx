import { listedTasks } from '../../src/flow/plan.ts'
import { isTaskId, tasks } from '../../src/flow/tasks.ts'
import { TopBar } from '../components/top-bar.tsx'
import { taskPages } from '../tasks/pages.tsx'
import { closeCase } from '../state/actions.ts'
import { useCase, useCaseStore } from '../state/case.ts'
import { RegistrationPage, registrationPage } from '../registration/registration-page.tsx'
import { MaskedCopyPage } from '../masked-copy/masked-copy-page.tsx'
import { copyPage } from '../masked-copy/copy-link.tsx'
import { RecordViewPage } from '../record-view/record-view-page.tsx'
import { CaseClock } from './case-clock.tsx'
import { CancelPage } from './cancel/cancel-page.tsx'
import { HandOverPage, handOverPage } from './hand-over-page.tsx'
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
  const shown = isOwnPage(page) || isTaskId(page) ? page : first
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

/** Pages of a case that are no tasks. */
const ownPages = {
  kontroll: 'Kontrollera svaren',
  avbryt: 'Avbryt upphandlingen',
  lasning: 'Läs dokumentationen',
  [copyPage]: 'Kopia att lämna ut',
  [registrationPage]: 'Underlag för diarieföring',
  [handOverPage]: 'Lämna över till en kollega',
} as const

type OwnPage = keyof typeof ownPages

const isOwnPage = (page: string): page is OwnPage => Object.hasOwn(ownPages, page)

function Page({ page }: { readonly page: keyof typeof taskPages | OwnPage }) {
  if (page === 'kontroll')
    return (
      <main id="content" className="main-columns" tabIndex={-1}>
        <CheckAnswersPage />
      </main>
    )
  if (page === 'avbryt') return <CancelPage />
  if (page === 'lasning') return <RecordViewPage />
  if (page === copyPage) return <MaskedCopyPage />
  if (page === registrationPage) return <RegistrationPage />
  if (page === handOverPage) return <HandOverPage />
  const Shown = taskPages[page]
  return <Shown />
}

/** The list beside the page; in a narrow window folded above it. */
function Tasks({ page }: { readonly page: keyof typeof taskPages | OwnPage }) {
  const isNarrow = useIsNarrow()
  const clock = <CaseClock page={page} />
  if (!isNarrow) return <TaskList>{clock}</TaskList>
  return (
    <>
      {clock}
      <details className="tasks-folded">
        <summary>Uppgifter · {isOwnPage(page) ? ownPages[page] : tasks[page].title}</summary>
        <TaskList />
      </details>
    </>
  )
}
