import { useMemo, useState } from 'react'
import type { Case } from '../../../src/domain/case/schema.ts'
import { similarHits, unanswered } from '../../../src/rules/similar/hits.ts'
import { Button } from '../../components/button.tsx'
import { Section } from '../../components/section.tsx'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { hitPath } from '../../../src/rules/similar/row.ts'
import { HitCard } from './hit-card.tsx'

const shownAtOnce = 4

/** Other cases on this computer that may belong together with this one, each to be answered. */
export function SimilarHits({ others }: { readonly others: readonly Case[] }) {
  const { case: found } = useCase()
  const rows = (found.value.similar ?? []).filter(({ caseId }) => caseId !== undefined)
  const hits = useMemo(() => similarHits(found, others), [found, others])
  const open = unanswered(found, hits)
  // In the order in which they were when the page was shown: an answered one stays where it is.
  const [order] = useState(() => [...rows.map(({ id }) => id), ...open.map(({ caseId }) => caseId)])
  const [limit, setLimit] = useState(rows.length + shownAtOnce)
  const here = new Set([...rows.map(({ id }) => id), ...open.map(({ caseId }) => caseId)])
  const ids = [...new Set([...order, ...here])].filter((id) => here.has(id))
  if (ids.length === 0) return null
  const next = ids[limit]
  return (
    <Section
      title="Kan de här köpen höra ihop med ditt?"
      help="De finns i programmet på den här datorn. Lika ord, leverantör eller CPV-kod hjälper bara till att hitta dem och avgör inget. Läs vad köpet gällde och svara."
    >
      <p role="status" className="small similar-count">
        {statusWords(ids.length, open.length)}
      </p>
      {ids.slice(0, limit).map((id) => (
        <HitCard
          key={id}
          caseId={id}
          hit={hits.find(({ caseId }) => caseId === id)}
          row={rows.find((row) => row.id === id)}
        />
      ))}
      {next === undefined ? null : (
        <Button
          variant="link"
          onPress={() => {
            setLimit(limit + shownAtOnce)
            focusSoon(`${hitPath(next)}.relation`)
          }}
        >
          Visa fler köp ({ids.length - limit} till)
        </Button>
      )}
    </Section>
  )
}

function statusWords(all: number, open: number): string {
  if (all === 1) return open === 0 ? 'Ett köp, besvarat.' : 'Ett köp att svara om.'
  if (open === 0) return `${all} köp, alla besvarade.`
  return open === all ? `${all} köp att svara om.` : `${all} köp, ${open} kvar att svara om.`
}
