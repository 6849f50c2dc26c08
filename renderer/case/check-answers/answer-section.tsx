import { useId } from 'react'
import { tasks, type TaskId } from '../../../src/flow/tasks.ts'
import { goToField } from '../../components/focus-field.ts'
import { fieldId } from '../../components/field-id.ts'
import { blocksOf, type AnswerRow } from './answer-rows.ts'
import { isProgramNote } from './program-notes.ts'

interface AnswerSectionProps {
  readonly task: TaskId
  readonly rows: readonly AnswerRow[]
  /** What the task came to, beside its title. */
  readonly words: string
  /** How much the task lacks: what is whole is folded. */
  readonly lacking: number
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
}

/** The answers given in one task, each with a way back to its question. */
export function AnswerSection({ task, rows, words, lacking, isOpen, onToggle }: AnswerSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <details
        className="answers-task"
        open={isOpen}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open !== isOpen) onToggle(currentTarget.open)
        }}
      >
        <summary>
          <span className="visually-hidden">Svaren under </span>
          <h2 id={id}>{tasks[task].title}</h2>
          <span className="answers-key">{words}</span>
          {lacking > 0 && <span className="answer-asked">{`${lacking} återstår`}</span>}
        </summary>
        {blocksOf(rows).map((block) => (
          <Block key={block[0]?.path} rows={block} />
        ))}
      </details>
    </section>
  )
}

function Block({ rows }: { readonly rows: readonly AnswerRow[] }) {
  const about = rows[0]?.of
  return (
    <>
      {about === undefined ? null : <h3 className="answers-about">{about}</h3>}
      <dl className="answers">
        {rows.map((row) => (
          <div key={row.path}>
            <dt>{row.name}</dt>
            <dd>
              <Answer row={row} />
            </dd>
            <dd className="answer-change">
              <ChangeOrWhyNot row={row} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function ChangeOrWhyNot({ row }: { readonly row: AnswerRow }) {
  if (row.isHeld) return <span className="small">Låst</span>
  if (row.answer.is === 'said' && isProgramNote(row.path)) return <span className="small">Noterat</span>
  return <Change row={row} />
}

/** Back to the question. What it is about is said to those who do not see the row. */
function Change({ row: { path, name, of, answer } }: { readonly row: AnswerRow }) {
  return (
    <a
      href={`#${fieldId(path)}`}
      onClick={(event) => {
        event.preventDefault()
        goToField(path)
      }}
    >
      {answer.is === 'asked' ? 'Svara' : answer.is === 'awaited' ? 'Fyll i' : 'Ändra'}
      <span className="visually-hidden">
        {' '}
        {name}
        {of === undefined ? '' : `, ${of}`}
      </span>
    </a>
  )
}

function Answer({ row: { answer } }: { readonly row: AnswerRow }) {
  switch (answer.is) {
    case 'said':
      return <span className="answer-words">{answer.words}</span>
    case 'unread':
      return (
        <>
          <span className="answer-words">{answer.typed}</span>
          <strong className="answer-unread">Går inte att läsa</strong>
        </>
      )
    case 'asked':
      return <span className="answer-asked">Inte besvarad</span>
    case 'awaited':
      return <span className="small">Kommer när dokumentationen är inlämnad</span>
    default:
      return null
  }
}
