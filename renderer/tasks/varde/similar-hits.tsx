import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { fieldId } from '../../components/field-id.ts'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { hitPath } from '../../../src/rules/similar/row.ts'
import { HitCard } from './hit-card.tsx'
import type { Hits } from './use-hits.ts'

const shownAtOnce = 4

/** Other cases on this computer that may belong together with this one, each to be answered. */
export function SimilarHits({ hits: { all, open } }: { readonly hits: Hits }) {
  const { case: found } = useCase()
  const rows = (found.value.similar ?? []).filter(({ caseId }) => caseId !== undefined)
  // In the order in which they were when the page was shown: an answered one stays where it is.
  const [order] = useState(() => [...rows.map(({ id }) => id), ...open.map(({ caseId }) => caseId)])
  const [limit, setLimit] = useState(rows.length + shownAtOnce)
  const here = new Set([...rows.map(({ id }) => id), ...open.map(({ caseId }) => caseId)])
  const ids = [...new Set([...order, ...here])].filter((id) => here.has(id))
  if (ids.length === 0) return null
  const next = ids[limit]
  return (
    <>
      <p>
        Programmet har hittat köp på den här datorn som kan höra ihop med ditt. Lika ord, leverantör eller
        CPV-kod avgör inget: läs vad köpet gällde och svara.
      </p>
      <p role="status" className="small similar-count">
        {statusWords(ids.length, open.length)}
      </p>
      {ids.slice(0, limit).map((id) => (
        <HitCard
          key={id}
          caseId={id}
          hit={all.find(({ caseId }) => caseId === id)}
          row={rows.find((row) => row.id === id)}
        />
      ))}
      {next === undefined ? null : (
        // A link to the first that is not shown yet leads here.
        <div id={fieldId(hitPath(next))} className="similar-more">
          <Button
            variant="link"
            onPress={() => {
              setLimit(limit + shownAtOnce)
              focusSoon(`${hitPath(next)}.relation`)
            }}
          >
            Visa fler köp ({ids.length - limit} till)
          </Button>
        </div>
      )}
    </>
  )
}

function statusWords(all: number, open: number): string {
  if (all === 1) return open === 0 ? 'Ett köp, besvarat.' : 'Ett köp att svara om.'
  if (open === 0) return `${all} köp, alla besvarade.`
  return open === all ? `${all} köp att svara om.` : `${all} köp, ${open} kvar att svara om.`
}
