import { Tag } from '../components/tag.tsx'
import { openCase } from '../state/actions.ts'
import { soonest } from './due.ts'
import { CaseLink } from './case-link.tsx'
import type { RegisterRow } from './rows.ts'

const mostCards = 3

interface DueCardsProps {
  readonly rows: readonly RegisterRow[]
}

/** The cases with something due soonest. The whole card opens the case. */
export function DueCards({ rows }: DueCardsProps) {
  const shown = soonest(rows, mostCards)
  if (shown.length === 0) return null
  return (
    <ul className="due-cards" aria-label="Det som ska göras först">
      {shown.map(({ row: { id, title }, due }) => (
        <li key={`${id} ${due.title}`} className="card due-card" onClick={() => void openCase(id)}>
          <Tag tone={due.tone}>{due.label}</Tag>
          <h2>
            <CaseLink id={id}>
              {due.title}
              <span className="visually-hidden">: {title}</span>
            </CaseLink>
          </h2>
          <p className="small">
            {title}. {due.text}
          </p>
        </li>
      ))}
    </ul>
  )
}
