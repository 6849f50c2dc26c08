import { useState } from 'react'
import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { Attachments } from '../../components/attachments/attachments.tsx'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { enter } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { checkPath, hasEvidence, type CheckAnswers } from '../../../src/rules/vetting/row.ts'
import { rowOf } from './row-state.ts'

interface EvidenceProps {
  readonly supplier: Supplier
  readonly check: Check
  readonly row: CheckAnswers
  /** A rule asks for the check, and so for something to show for it. */
  readonly required: boolean
  /** The check at which it is asked why nothing is saved. */
  readonly asks: boolean
}

/** What there is to show for a check: a file, or why there is none. It is asked of one check at a time. */
export function Evidence({ supplier, check, row, required, asks }: EvidenceProps) {
  const { case: found } = useCase()
  const at = `suppliers.${supplier.id}.checks.${check.id}`
  const path = `${at}.notKept`
  const hasFile = hasEvidence(found, at)
  // Once it is asked here it stays in view: nothing folds away under the one who is answering.
  const [hasAsked, setAsked] = useState(asks)
  if (asks && !hasAsked) setAsked(true)
  const isInView = asks || (hasAsked && !hasFile)
  const isHeld = Object.hasOwn(found.unread, path)
  // Nobody could have it: why is asked once, above.
  const isMoot = row.result === 'missing' && row.notKept === undefined && !isHeld
  return (
    <>
      <Attachments belongsTo={at} add="Lägg till underlag …" />
      {isMoot ? null : isInView ? (
        <>
          <Field path={path} help={askedHere} />
          <LookUpAgain path={path} check={check} row={row} />
        </>
      ) : hasFile && row.notKept === undefined && !isHeld ? null : (
        <>
          {row.notKept === undefined ? null : <p className="small">Inte sparat: {row.notKept}</p>}
          <details className="more not-kept">
            <summary>
              {row.notKept === undefined
                ? 'Varför är underlaget inte sparat?'
                : 'Ändra varför underlaget inte är sparat'}
              <span className="visually-hidden"> {check.name}</span>
            </summary>
            <div className="more-inside">
              <Field path={path} optional={!required || hasFile} help="" />
              <LookUpAgain path={path} check={check} row={row} />
            </div>
          </details>
        </>
      )}
    </>
  )
}

interface LookUpAgainProps {
  readonly path: string
  readonly check: Check
  readonly row: CheckAnswers
}

/** What anybody can look up again at the check's own register is written by a press: of no other, and not where there is something to explain. */
function LookUpAgain({ path, check: { sources, name }, row }: LookUpAgainProps) {
  if (row.notKept !== undefined || row.result !== 'clear') return null
  return sources
    .filter(({ again }) => again === true)
    .map((source) => {
      const words = `Kan slås upp igen hos ${source.name}.`
      return (
        <p key={source.name} className="look-up-again">
          <Button variant="link" onPress={() => void enter([{ path, text: words }])}>
            Skriv: ”{words}”<span className="visually-hidden"> {name}</span>
          </Button>
        </p>
      )
    })
}

const askedHere = 'Lägg hellre till en fil. Finns ingen: skriv var någon annan kan slå upp samma sak.'

/** Where it is asked why nothing is saved: the first of the checks that is made and has nothing to show for it. */
export const asksWhyUnkept = (
  found: Case,
  supplier: Supplier,
  checks: readonly Check[],
): string | undefined => unproved(found, supplier, checks)[0]?.id

/** The checks that are made, with neither a file nor why there is none. */
export const unproved = (found: Case, supplier: Supplier, checks: readonly Check[]): readonly Check[] =>
  checks.filter(({ id, evidence }) => {
    const row = rowOf(supplier, id)
    return (
      evidence === 'keep' &&
      (row?.result === 'clear' || row?.result === 'remark') &&
      row.notKept === undefined &&
      !hasEvidence(found, checkPath(supplier, id))
    )
  })
