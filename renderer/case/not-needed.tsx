import type { PlannedTask } from '../../src/flow/plan.ts'
import { tasks } from '../../src/flow/tasks.ts'
import { Button } from '../components/button.tsx'
import { goTo } from '../state/actions.ts'
import { useCase } from '../state/case.ts'

interface NotNeededProps {
  readonly hidden: readonly PlannedTask[]
}

/** The tasks that are not listed: why, and a way to open them all the same. */
export function NotNeeded({ hidden }: NotNeededProps) {
  const { case: found, evaluation } = useCase()
  const { handedOver } = evaluation.facts
  const isCancelled = found.decision.outcome === 'cancel'
  if (hidden.length === 0) return null
  return (
    <details className="not-needed" onToggle={(event) => bringIntoView(event.currentTarget)}>
      <summary>
        {hidden.length === 1 ? 'En uppgift behövs' : `${hidden.length} uppgifter behövs`} inte här.{' '}
        <span className="as-link">Varför?</span>
      </summary>
      <ul>
        {hidden.map(({ id }) => (
          <li key={id}>
            <Button variant="link" onPress={() => goTo(id)} label={`${tasks[id].title}, öppna ändå`}>
              {tasks[id].title}
            </Button>
            <p>
              {handedOver
                ? 'Ärendet lämnas över, så inköpsfunktionen tar hand om det här.'
                : isCancelled
                  ? 'Upphandlingen är avbruten, så det här behövs inte längre.'
                  : tasks[id].notNeeded}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The list scrolls by itself: what was opened at its foot is brought up, without moving the page beside it. */
function bringIntoView(opened: HTMLDetailsElement): void {
  const list = opened.closest('nav')
  if (!opened.open || list === null) return
  list.scrollTop += opened.getBoundingClientRect().top - list.getBoundingClientRect().top
}
