import { useEffect, useRef, type ReactNode } from 'react'
import { listedTasks, type PlannedTask } from '../../src/flow/plan.ts'
import { tasks, type Task } from '../../src/flow/tasks.ts'
import { Button } from '../components/button.tsx'
import { goTo } from '../state/actions.ts'
import { useCase, useCaseStore, type CaseView } from '../state/case.ts'
import { goToCancel, mayCancel } from './cancel/cancel-case.ts'
import { goToHandOver } from './hand-over-page.tsx'
import { NotNeeded } from './not-needed.tsx'
import { statusWords } from './status-words.ts'

const phases: readonly Task['phase'][] = ['Förbered', 'Fråga marknaden', 'Besluta och avsluta']

/** Where am I: the case's tasks by phase, named by what to do, with their status in words. */
export function TaskList({ children }: { readonly children?: ReactNode }) {
  const view = useCase()
  const page = useCaseStore((state) => state.page)
  const listed = view.plan.filter((task) => task.id === page || listedTasks(view.plan).includes(task))
  return (
    <nav className="task-list" aria-label="Uppgifter">
      {children}
      {phases.map((phase) => (
        <Phase key={phase} phase={phase} planned={listed} view={view} page={page} />
      ))}
      <PageLink
        page="kontroll"
        isCurrent={page === 'kontroll'}
        tone={page === 'kontroll' ? 'now' : 'look'}
        words="Kontrollera svaren"
      />
      {mayCancel(view.case) && !view.evaluation.facts.handedOver ? (
        <p className="task-cancel">
          <Button variant="link" onPress={goToCancel}>
            Avbryt upphandlingen
          </Button>
        </p>
      ) : null}
      <p className="task-cancel">
        <Button variant="link" onPress={goToHandOver}>
          Lämna över till en kollega
        </Button>
      </p>
      <NotNeeded hidden={view.plan.filter((task) => !listed.includes(task))} />
    </nav>
  )
}

interface PhaseProps {
  readonly phase: Task['phase']
  readonly planned: readonly PlannedTask[]
  readonly view: CaseView
  readonly page: string
}

function Phase({ phase, planned, view, page }: PhaseProps) {
  const inPhase = planned.filter((task) => tasks[task.id].phase === phase)
  if (inPhase.length === 0) return null
  return (
    <>
      <h2>{phase}</h2>
      <ol>
        {inPhase.map((task) => (
          <li key={task.id}>
            <PageLink
              page={task.id}
              isCurrent={task.id === page}
              tone={toneOf(task, task.id === page)}
              words={tasks[task.id].title}
              status={statusWords(view, task, task.id === page)}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

type Tone = 'done' | 'now' | 'wait' | 'mend' | 'open' | 'maybe' | 'look'

function toneOf(task: PlannedTask, isCurrent: boolean): Tone {
  if (task.status === 'attention') return 'mend'
  if (isCurrent) return 'now'
  if (task.need === 'maybe') return 'maybe'
  if (task.status === 'done') return 'done'
  return task.status === 'waiting' ? 'wait' : 'open'
}

interface PageLinkProps {
  readonly page: string
  readonly isCurrent: boolean
  readonly tone: Tone
  readonly words: string
  readonly status?: string
}

function PageLink({ page, isCurrent, tone, words, status }: PageLinkProps) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <a
      ref={link}
      className={`task ${tone}`}
      href={`#${page}`}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault()
        goTo(page)
      }}
    >
      <span className="dot" aria-hidden="true" />
      <span>
        {words}
        {status === undefined ? null : (
          <>
            <span className="visually-hidden">, </span>
            <small>{status}</small>
          </>
        )}
      </span>
    </a>
  )
}
