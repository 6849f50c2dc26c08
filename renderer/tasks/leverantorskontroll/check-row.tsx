import { useId } from 'react'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import type { CheckAnswers } from '../../../src/rules/vetting/row.ts'
import { heldOnDay, isLonger, rowOf, rowState } from './row-state.ts'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { Field } from '../../components/field.tsx'
import { NamesAlarm } from '../../components/names-alarm.tsx'
import { Tag } from '../../components/tag.tsx'
import { useCase } from '../../state/case.ts'
import { Evidence } from './evidence.tsx'
import { RegisterName } from './register-name.tsx'
import { SeenNote } from './seen-note.tsx'
import { Validity } from './validity.tsx'
import { WaiveCheck } from './waive-check.tsx'
import { WhereToLook } from './where-to-look.tsx'
import type { Demanded } from './demanded-checks.ts'

interface CheckRowProps {
  readonly supplier: Supplier
  readonly check: Check
  /** The rules that ask for it; undefined where none does. */
  readonly demanded?: Demanded | undefined
  /** Here it is asked why nothing is saved. */
  readonly asksWhyUnkept?: boolean
}

/** One check: the question, where the answer is found and what it shows, what was found, when, and what there is to show for it. */
export function CheckRow({ supplier, check, demanded, asksWhyUnkept = false }: CheckRowProps) {
  const { case: found, today } = useCase()
  const id = useId()
  const row = rowOf(supplier, check.id)
  const at = `suppliers.${supplier.id}.checks.${check.id}`
  const state = rowState(row, check, heldOnDay(found, today))
  const required = demanded !== undefined && row?.waived === undefined
  const isLookOnly = check.evidence === 'look-only'
  return (
    <section className={`check-row${check.attention ? ' check-attention' : ''}`} aria-labelledby={id}>
      <h3 id={id}>{check.question}</h3>
      {state === undefined ? null : <Tag tone={state.tone}>{state.words}</Tag>}
      {check.attention && state === undefined ? <Tag>Att uppmärksamma</Tag> : null}
      {check.note === undefined ? null : <p className="small">{check.note}</p>}
      <WhereToLook
        // A check that is taken over is not to be looked up: it folds.
        key={row?.reusedFrom === undefined ? 'own' : 'taken'}
        check={check}
        startsOpen={required && check.depth === 'base' && row?.result === undefined}
      />
      <div className="check-result">
        <Field path={`${at}.result`} label={check.question} help="" layout="row" optional={!required} />
      </div>
      {row?.result === undefined ? null : (
        <div className="follow-up">
          <Validity at={at} check={check} row={row} />
          {isLookOnly ? (
            <LookOnly at={at} />
          ) : (
            <>
              <Seen at={at} check={check} row={row} />
              <NamesAlarm place="checks" at={at} />
              <Evidence
                supplier={supplier}
                check={check}
                row={row}
                required={required}
                asks={required && asksWhyUnkept}
              />
            </>
          )}
        </div>
      )}
      {demanded === undefined ? null : (
        <WaiveCheck at={at} check={check} row={row} demanded={demanded} supplier={supplier} />
      )}
    </section>
  )
}

interface SeenProps {
  readonly at: string
  readonly check: Check
  readonly row: CheckAnswers
}

/** What was seen: asked where something was to be remarked on, and where nothing was found out. */
function Seen({ at, check, row }: SeenProps) {
  if (row.result === 'clear' && !isLonger(row, check))
    return <SeenNote at={at} question={check.question} row={row} />
  return (
    <>
      <Field path={`${at}.seen`} label={seenLabels[row.result ?? 'clear']} />
      <RegisterName at={at} question={check.question} row={row} />
    </>
  )
}

const seenLabels = {
  clear: 'Varför gäller svaret längre än vanligt?',
  remark: 'Vad såg du som måste förklaras?',
  missing: 'Varför gick uppgiften inte att få?',
} as const

/** What is looked at and never stored: who looked, and nothing of what stood there. */
function LookOnly({ at }: { readonly at: string }) {
  return (
    <>
      <p className="small look-only-note">
        Här går det inte att lägga till en fil eller skriva vad som stod: utdraget får du titta på men aldrig
        spara.
      </p>
      <Field path={`${at}.by`} optional help="Lämna tomt om du själv gjorde kontrollen." />
    </>
  )
}
