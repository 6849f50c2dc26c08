import { useRef, useState } from 'react'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { checkPath } from '../../../src/rules/vetting/row.ts'
import { Button } from '../../components/button.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { enter, flush } from '../../state/actions.ts'
import { openCaseNow, useCase } from '../../state/case.ts'
import { unproved } from './evidence.tsx'
import { rowOf } from './row-state.ts'

interface SameForAllProps {
  readonly supplier: Supplier
  readonly checks: readonly Check[]
}

/** Why nothing is saved, said of one check, is said of the others too by a press that names them: never by itself. */
export function SameForAll({ supplier, checks }: SameForAllProps) {
  const { case: found } = useCase()
  const place = useRef<HTMLParagraphElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const open = unproved(found, supplier, checks)
  const told = [...new Set(checks.flatMap(({ id }) => rowOf(supplier, id)?.notKept ?? []))]
  const take = async (text: string): Promise<void> => {
    await flush()
    // As it is once all that was typed and chosen is saved.
    const now = openCaseNow()?.case ?? found
    const there = now.suppliers.find(({ id }) => id === supplier.id) ?? supplier
    const entries = unproved(now, there, checks).map(({ id }) => ({
      path: `${checkPath(supplier, id)}.notKept`,
      text,
    }))
    if (!(await enter(entries))) return
    // The button is gone: whoever pressed it hears what became of it.
    // Who has gone on meanwhile is left where they are.
    const { activeElement } = document
    if (activeElement === document.body || panel.current?.contains(activeElement) === true)
      place.current?.focus()
    setSaid(entries.length === 1 ? 'Svaret står nu vid kontrollen.' : 'Svaret står nu vid kontrollerna.')
  }
  return (
    <div ref={panel}>
      {open.length === 0 || told.length === 0 ? null : (
        <Verdict tone="plain" title="Är svaret detsamma för de andra kontrollerna utan fil?">
          <p>
            {open.length === 1 ? 'Utan underlag: ' : `${open.length} utan underlag: `}
            {enumerated(open.map(({ name }) => `”${name}”`))}.
          </p>
          {told.map((text) => (
            <div key={text} className="same-for-all">
              <p className="small">”{text}”</p>
              <Button variant="second" onPress={() => void take(text)}>
                {open.length === 1 ? 'Samma svar där' : `Samma svar för alla ${open.length}`}
              </Button>
            </div>
          ))}
        </Verdict>
      )}
      <p role="status" className="small" ref={place} tabIndex={-1}>
        {said}
      </p>
    </div>
  )
}
