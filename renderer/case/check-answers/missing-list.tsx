import { tasks } from '../../../src/flow/tasks.ts'
import { Button } from '../../components/button.tsx'
import { fieldWords } from '../../components/field-words.ts'
import { goToField } from '../../components/focus-field.ts'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import type { OpenTask } from './open-tasks.ts'
import './missing-list.css'

interface MissingListProps {
  readonly open: readonly OpenTask[]
  /** Whether each row that lacks the same has a link of its own. */
  readonly withRows?: boolean
}

/** What is missing or wrong, under the task where it is mended, each with a link there. */
export function MissingList({ open, withRows = true }: MissingListProps) {
  return (
    <ul className="missing-list">
      {open.map((task) => (
        <li key={task.id}>
          <strong>{tasks[task.id].title}</strong>
          <ul>
            {task.lacks.map(({ message, fields }) => (
              <li key={message}>
                <Button
                  variant="link"
                  onPress={() => (fields[0] === undefined ? goTo(task.id) : goToField(fields[0]))}
                >
                  {withRows ? firstSentence(message) : message}
                </Button>
                {withRows && firstSentence(message) !== message && (
                  <p className="small">{message.slice(firstSentence(message).length).trim()}</p>
                )}
                {withRows && <Rows fields={fields} />}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** What to do; why, told row by row, comes after it and is no part of the link. */
const firstSentence = (message: string): string =>
  message.length <= longestLink ? message : message.slice(0, message.indexOf('. ') + 1 || message.length)

const longestLink = 140

/** Where the same is missing in several rows: whose rows they are, each with a link. */
function Rows({ fields }: { readonly fields: readonly string[] }) {
  const { case: found } = useCase()
  const rows = onceEach(fieldWords(found, fields).filter(({ words }) => words.includes(': ')))
  if (rows.length === 0) return null
  return (
    <span className="error-fields">
      {rows.map(({ path, words }) => (
        <Button key={path} variant="link" onPress={() => goToField(path)}>
          {words}
        </Button>
      ))}
    </span>
  )
}

interface Row {
  readonly path: string
  readonly words: string
}

/** A row that lacks several answers is one thing to go to: it is named once, and leads to the first of them. */
function onceEach(rows: readonly Row[]): readonly Row[] {
  const ownerOf = ({ words }: Row): string => words.slice(words.indexOf(': ') + 2)
  return [...Map.groupBy(rows, ownerOf)].flatMap(([owner, [first, ...more]]) =>
    first === undefined ? [] : [{ path: first.path, words: more.length === 0 ? first.words : owner }],
  )
}
