import { useEffect, useRef, useState } from 'react'
import type { Results } from '../../../src/contract/channels.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import { checkResults } from '../../../src/domain/case/choices.ts'
import { Button } from '../../components/button.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { call } from '../../state/call.ts'
import { callWhenStored } from '../../state/call-when-stored.ts'
import { showCase, useCase } from '../../state/case.ts'
import { rowOf } from './row-state.ts'

type Found = Results['checks.reusable']
type Reusable = Found['rows'][number]

interface ReuseOfferProps {
  readonly supplier: Supplier
  /** The name of a check, as in a list. */
  readonly nameOf: (check: string) => string
}

/** Checks of the same supplier in other cases that are still good: taken over with one press, with their own day. */
export function ReuseOffer({ supplier, nameOf }: ReuseOfferProps) {
  const { case: found } = useCase()
  const [{ rows, judged }, setFound] = useState<Found>({ rows: [], judged: [] })
  const place = useRef<HTMLParagraphElement>(null)
  const [said, setSaid] = useState('')
  const { id: caseId } = found
  const { id: supplierId } = supplier
  useEffect(() => {
    let isShown = true
    void call('checks.reusable', { caseId, supplierId }).then((found) => {
      if (isShown) setFound(found ?? { rows: [], judged: [] })
    })
    return () => {
      isShown = false
    }
  }, [caseId, supplierId])
  // What is answered here is never written over: it is not offered.
  const offered = rows.filter(({ checkId }) => rowOf(supplier, checkId)?.result === undefined)
  const take = async (taken: readonly Reusable[]): Promise<void> => {
    const answer = await callWhenStored('checks.reuse', () => ({
      caseId,
      supplierId,
      rows: taken.map((row) => ({ checkId: row.checkId, caseId: row.caseId })),
    }))
    if (answer === null) return
    showCase(answer)
    // The button is gone: whoever pressed it hears what became of it.
    place.current?.focus()
    setSaid(taken.length === 1 ? 'Kontrollen är övertagen.' : `${taken.length} kontroller är övertagna.`)
  }
  return (
    <div className="reuse">
      {judged.map(({ caseId: other, label, judgement }) => (
        <Verdict
          key={other}
          tone="warn"
          title={
            judgement === 'not-serious'
              ? `I ärendet ”${label}” bedömdes leverantören som inte seriös.`
              : `I ärendet ”${label}” skulle leverantören förklara något först.`
          }
        >
          <p>Läs skälet där. Här gör ni en egen bedömning.</p>
        </Verdict>
      ))}
      {offered.length === 0 ? null : (
        <Verdict tone="plain" title={titleOf(offered.length)}>
          <ul className="reuse-rows">
            {offered.map((row) => (
              <li key={`${row.checkId} ${row.caseId}`}>
                <span>
                  {nameOf(row.checkId)}: {checkResults[row.result].toLowerCase()}.{' '}
                  <span className="small">
                    Kontrollerad {formatDate(row.on)} i ärendet ”{row.label}”
                    {row.validUntil === undefined
                      ? ''
                      : `, gäller till och med ${formatDate(row.validUntil)}`}
                    .
                  </span>
                </span>{' '}
                <Button
                  variant="link"
                  label={`Ta över: ${nameOf(row.checkId)}`}
                  onPress={() => void take([row])}
                >
                  Ta över
                </Button>
              </li>
            ))}
          </ul>
          {offered.length > 1 && (
            <Button variant="second" onPress={() => void take(offered)}>
              Ta över alla {offered.length}
            </Button>
          )}
        </Verdict>
      )}
      <p role="status" className="small" ref={place} tabIndex={-1}>
        {said}
      </p>
    </div>
  )
}

const titleOf = (count: number): string =>
  count === 1
    ? 'En kontroll är redan gjord i ett annat ärende och gäller än.'
    : `${count} kontroller är redan gjorda i andra ärenden och gäller än.`
