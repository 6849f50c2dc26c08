import { useRef, useState } from 'react'
import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { checkPath } from '../../../src/rules/vetting/row.ts'
import { Button } from '../../components/button.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { enter, flush } from '../../state/actions.ts'
import { openCaseNow, useCase } from '../../state/case.ts'
import { sameReasons } from './same-reasons.ts'

interface SameForAllProps {
  readonly supplier: Supplier
  readonly checks: readonly Check[]
}

/**
 * Why nothing is saved, said of one check, is said of others that are looked up at the same source by a press that names them:
 * never by itself, and never of a check that has something to explain.
 */
export function SameForAll({ supplier, checks }: SameForAllProps) {
  const { case: found, today } = useCase()
  const place = useRef<HTMLParagraphElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const offered = sameReasons(found, supplier, checks, today)
  const take = async (text: string): Promise<void> => {
    await flush()
    // As it is once all that was typed and chosen is saved.
    const now = openCaseNow()?.case ?? found
    const there = supplierIn(now, supplier)
    const entries = sameReasons(now, there, checks, today)
      .filter((one) => one.text === text)
      .flatMap((one) => one.checks)
      .map(({ id }) => ({ path: `${checkPath(supplier, id)}.notKept`, text }))
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
      {offered.map(({ text, sources, checks: others }) => (
        <Verdict
          key={text}
          tone="plain"
          title={
            others.length === 1
              ? `Gäller svaret också ”${others[0]?.name ?? ''}”?`
              : `Gäller svaret också ${enumerated(others.map(({ name }) => `”${name}”`))}?`
          }
        >
          <p className="small">
            {others.length === 1 ? 'Den kontrollen' : 'De kontrollerna'} slås också upp hos{' '}
            {enumerated(sources)}, och saknar underlag. Du skrev: ”{text}”
          </p>
          <div className="same-for-all">
            <Button variant="second" onPress={() => void take(text)}>
              {others.length === 1 ? 'Samma svar där' : `Samma svar för alla ${others.length}`}
            </Button>
          </div>
        </Verdict>
      ))}
      <p role="status" className="small" ref={place} tabIndex={-1}>
        {said}
      </p>
    </div>
  )
}

const supplierIn = ({ suppliers }: Case, supplier: Supplier): Supplier =>
  suppliers.find(({ id }) => id === supplier.id) ?? supplier
