import { useState } from 'react'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import { lookersOf } from '../../../src/rules/vetting/look-only.ts'
import { asksWhoHelps, type CheckAnswers } from '../../../src/rules/vetting/row.ts'
import { RowFold } from './row-fold.tsx'
import { mustBeSeen, rowHolds } from './row-holds.ts'
import { heldOnDay, isRowWhole, rowOf, rowState } from './row-state.ts'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { Field } from '../../components/field.tsx'
import { NamesAlarm } from '../../components/names-alarm.tsx'
import { useCase } from '../../state/case.ts'
import { Evidence } from './evidence.tsx'
import { MadeOnAnother } from './made-on-another.tsx'
import { RegisterName } from './register-name.tsx'
import { SeenNote } from './seen-note.tsx'
import { Validity } from './validity.tsx'
import { WaiveCheck } from './waive-check.tsx'
import { WhereToLook } from './where-to-look.tsx'
import type { Demanded } from '../../../src/rules/vetting/demanded-checks.ts'

interface CheckRowProps {
  readonly supplier: Supplier
  readonly check: Check
  /** The rules that ask for it; undefined where none does. */
  readonly demanded?: Demanded | undefined
  /** It is the next one to do: it opens by itself. */
  readonly isNext?: boolean
  /** Here it is asked why nothing is saved. */
  readonly asksWhyUnkept?: boolean
}

/** One check: the question, where the answer is found and what it shows, what was found, when, and what there is to show for it. */
export function CheckRow({
  supplier,
  check,
  demanded,
  isNext = false,
  asksWhyUnkept = false,
}: CheckRowProps) {
  const { case: found, today } = useCase()
  const row = rowOf(supplier, check.id)
  const at = `suppliers.${supplier.id}.checks.${check.id}`
  const day = heldOnDay(found, today)
  const required = demanded !== undefined && row?.waived === undefined
  const isLookOnly = check.evidence === 'look-only'
  const isPassedOver = row?.waived !== undefined && row.result === undefined
  // What a rule does not let be passed over has to be seen.
  const isRefusedHere =
    isPassedOver &&
    (demanded?.findings ?? []).some(({ gaps = [] }) => gaps.some((gap) => gap.check === check.id))
  return (
    <RowFold
      name={check.name}
      state={
        row !== undefined && asksWhoHelps(supplier, row, check)
          ? { tone: 'warn', words: 'Skriv vilka de är' }
          : rowState(row, check, day, supplier)
      }
      holds={rowHolds(found, supplier, check, day)}
      isWhole={isRowWhole(found, supplier, check, day) || (isPassedOver && !isRefusedHere)}
      opens={isNext || asksWhyUnkept || isRefusedHere || mustBeSeen(found, supplier, check, day)}
    >
      <p className="check-question">{check.question}</p>
      {check.note === undefined ? null : <p className="small">{check.note}</p>}
      {check.attention === true && row?.result === undefined ? (
        <p className="small">Skriv vad du såg, också när det inte finns något att anmärka.</p>
      ) : null}
      <WhereToLook
        // Once it is made there is nothing more to look up: it folds.
        key={row?.result === undefined ? 'open' : 'made'}
        check={check}
        startsOpen={required && check.depth === 'base' && row?.result === undefined}
      />
      <div className="check-result">
        <Field path={`${at}.result`} label={check.question} help="" layout="row" optional={!required} />
      </div>
      {row?.result === undefined ? null : (
        <div className="follow-up">
          {isLookOnly ? (
            <LookOnly at={at} row={row} />
          ) : (
            <>
              <MadeOnAnother supplier={supplier} at={at} row={row} />
              <Validity at={at} check={check} row={row} />
              <Seen supplier={supplier} at={at} check={check} row={row} />
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
      {demanded === undefined || isLookOnly ? null : (
        <WaiveCheck at={at} check={check} row={row} demanded={demanded} supplier={supplier} />
      )}
    </RowFold>
  )
}

interface SeenProps {
  readonly supplier: Supplier
  readonly at: string
  readonly check: Check
  readonly row: CheckAnswers
}

/** What was seen: asked where something was to be remarked on, where the check is to be noted, and where nothing was found out. */
function Seen({ supplier, at, check, row }: SeenProps) {
  const asksWho = asksWhoHelps(supplier, row, check)
  // Once it is asked here it stays in view: nothing is taken away under the one who is answering.
  const [hasAsked, setAsked] = useState(asksWho)
  if (asksWho && !hasAsked) setAsked(true)
  const isWhoAsked = hasAsked && row.result === 'clear'
  const isNoteAsked = (check.attention === true && row.result === 'clear') || isWhoAsked
  if (row.result === 'clear' && !isNoteAsked) return <SeenNote at={at} question={check.question} row={row} />
  return (
    <>
      <Field
        path={`${at}.seen`}
        label={
          isWhoAsked
            ? seenLabels.who
            : isNoteAsked
              ? undefined
              : seenLabels[row.result === 'missing' ? 'missing' : 'remark']
        }
        {...(isWhoAsked ? { help: whoHelp } : {})}
      />
      <RegisterName at={at} question={check.question} row={row} />
    </>
  )
}

const whoHelp =
  'Ni har svarat att leverantören tar hjälp, eller att ni inte vet. Skriv namn och nummer. Finns inga: skriv hur ni vet det.'

const seenLabels = {
  who: 'Vilka är underleverantörerna?',
  remark: 'Vad såg du som måste förklaras?',
  missing: 'Varför gick uppgiften inte att få?',
} as const

/** What is looked at and never stored: the day and who looked, and nothing of what stood there. */
function LookOnly({ at, row }: { readonly at: string; readonly row: CheckAnswers }) {
  const { case: found } = useCase()
  const names = lookersOf(found)
  // With nobody else to name it is the one at the computer.
  const asksWho = names.length > 1 || row.by !== undefined
  return (
    <>
      <Field path={`${at}.on`} />
      {row.reusedFrom === undefined ? null : (
        <p className="small taken-from">Övertagen från ärendet ”{row.reusedFrom.label ?? 'utan namn'}”.</p>
      )}
      <p className="small look-only-note">
        Här sparas bara resultatet, dagen och vem som tittade. Det går inte att lägga till en fil eller skriva
        vad som stod: utdraget får du titta på men aldrig spara.
      </p>
      {asksWho ? (
        <Field
          path={`${at}.by`}
          optional
          help="Utan svar räknas det som att du tittade. Saknas personen: lägg till den under Opartiskhet."
          choices={Object.fromEntries(names.map((name) => [name, name]))}
        />
      ) : null}
    </>
  )
}
