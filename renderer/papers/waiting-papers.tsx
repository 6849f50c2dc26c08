import { useEffect, useState } from 'react'
import type { PaperSummary } from '../../src/contract/paper-shapes.ts'
import { paperAnswers } from '../../src/domain/case/choices.ts'
import { formatDate } from '../../src/domain/local-date.ts'
import { Button } from '../components/button.tsx'
import { Tag } from '../components/tag.tsx'
import { Verdict } from '../components/verdict.tsx'
import { ask } from '../bridge.ts'
import { openPaper } from './papers-store.ts'
import './papers.css'

/** Papers that others have sent for a decision: those that wait first. Nothing is shown where none has come. */
export function WaitingPapers() {
  const [list, setList] = useState<{ papers: readonly PaperSummary[]; damaged: number } | null>(null)
  useEffect(() => {
    void ask('papers.list', {}).then((answer) => setList(answer.ok ? answer.value : null))
  }, [])
  if (list === null || list.papers.length + list.damaged === 0) return null
  const waiting = list.papers.filter(({ answered }) => answered.length === 0)
  const done = list.papers.filter(({ answered }) => answered.length > 0)
  return (
    <section className="section waiting" aria-labelledby="waiting-papers">
      <h2 id="waiting-papers">
        {waiting.length === 0 ? 'Underlag du har svarat på' : 'Väntar på ditt beslut'}
      </h2>
      <PaperList papers={waiting} />
      {done.length === 0 ? null : waiting.length === 0 ? (
        <PaperList papers={done} />
      ) : (
        <details className="more">
          <summary>{done.length === 1 ? 'Ett underlag' : `${done.length} underlag`} du har svarat på</summary>
          <PaperList papers={done} />
        </details>
      )}
      {list.damaged === 0 ? null : (
        <Verdict
          tone="stop"
          title={`${list.damaged === 1 ? 'Ett underlag' : `${list.damaged} underlag`} är skadat i databasen och kan inte visas. Öppna filen från avsändaren igen.`}
        />
      )}
    </section>
  )
}

function PaperList({ papers }: { readonly papers: readonly PaperSummary[] }) {
  return papers.length === 0 ? null : (
    <ul className="paper-list">
      {papers.map(({ paper, title, from, madeAt, reference, answered, begun }) => (
        <li key={paper}>
          <Button variant="link" onPress={() => void openPaper(paper)}>
            {title ?? 'Direktupphandling utan rubrik'}
          </Button>{' '}
          {answered[0] === undefined ? (
            begun ? (
              <Tag tone="warn">Påbörjat</Tag>
            ) : null
          ) : (
            <Tag tone="ok">{paperAnswers[answered[0].answer]}</Tag>
          )}
          <span className="small">
            Från {from.name ?? 'okänd avsändare'}, {formatDate(madeAt.slice(0, 10))}. {reference}
          </span>
        </li>
      ))}
    </ul>
  )
}
