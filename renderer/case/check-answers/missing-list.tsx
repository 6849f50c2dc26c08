import { tasks } from '../../../src/flow/tasks.ts'
import { Button } from '../../components/button.tsx'
import { goToField } from '../../components/focus-field.ts'
import { goTo } from '../../state/actions.ts'
import type { OpenTask } from './open-tasks.ts'
import './missing-list.css'

/** What is missing or wrong, under the task where it is mended, each with a link there. */
export function MissingList({ open }: { readonly open: readonly OpenTask[] }) {
  return (
    <ul className="missing-list">
      {open.map((task) => (
        <li key={task.id}>
          <strong>{tasks[task.id].title}</strong>
          <ul>
            {task.lacks.map(({ message, fields: [path] }) => (
              <li key={message}>
                <Button variant="link" onPress={() => (path === undefined ? goTo(task.id) : goToField(path))}>
                  {message}
                </Button>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
