import { useState } from 'react'
import type { OfficeState } from '../../../src/contract/shapes.ts'
import { formatOre } from '../../../src/domain/money.ts'
import {
  readEntered,
  wholeKronor,
  type EnteredProblems,
  type EnteredTexts,
} from '../../../src/domain/read-entered.ts'
import { euroRemark } from '../../../src/rules/parameters/euro-range.ts'
import { Button } from '../../components/button.tsx'
import { fieldId } from '../../components/field-id.ts'
import { focusField } from '../../components/focus-field.ts'
import { LeaveForm } from '../../components/leave-form.tsx'
import { call } from '../../state/call.ts'
import { today } from '../../state/clock.ts'
import { notify } from '../../state/notice.ts'
import { usePlace } from '../../state/place.ts'
import { SettingField } from '../setting-field.tsx'
import { dropAmount, keepAmount, useTypedAmount } from './amount-draft.ts'
import type { AmountRow } from './amount-rows.ts'

interface AmountFormProps {
  readonly row: AmountRow
  readonly onSaved: (office: OfficeState) => void
  readonly onCancel: () => void
}

const names = ['sek', 'source', 'by', 'on'] as const

/** Amount, source, who and when: all four, so that somebody can follow it. */
export function AmountForm({ row, onSaved, onCancel }: AmountFormProps) {
  const userName = usePlace((state) => state.settings?.userName ?? '')
  const typed = useTypedAmount(row)
  const texts = typed ?? {
    sek: row.entered === null ? '' : formatOre(row.entered.sek * 100),
    source: row.entered?.source ?? '',
    by: userName,
    on: today(),
  }
  const [problems, setProblems] = useState<EnteredProblems>({})
  const at = (name: keyof EnteredTexts): string => `office.${row.series}.${row.from}.${name}`

  const save = async (): Promise<void> => {
    const read = readEntered(texts, today())
    setProblems(read.ok ? {} : read.problems)
    if (!read.ok) {
      const first = names.find((name) => read.problems[name] !== undefined)
      if (first !== undefined) focusField(at(first))
      return
    }
    const saved = await call('office.limit.save', { series: row.series, from: row.from, ...texts })
    if (saved === null) return
    dropAmount(row)
    notify('Beloppet är sparat. Det används i nya ärenden, och i öppna ärenden nästa gång de öppnas.')
    onSaved(saved)
  }

  const line = (name: keyof EnteredTexts, label: string, more: { help?: string; isShort?: boolean } = {}) => (
    <SettingField
      id={fieldId(at(name))}
      label={label}
      text={texts[name]}
      problem={problems[name]}
      onType={(text) => keepAmount(row, { ...texts, [name]: text })}
      {...more}
    />
  )

  return (
    <form
      noValidate
      className="amount-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {line('sek', 'Belopp i hela kronor', { isShort: true })}
      <Remark text={texts.sek} eur={row.eur} />
      {line('source', 'Var står beloppet?', {
        help: 'Myndighet, sidans eller dokumentets namn, och adress om den finns.',
      })}
      {line('by', 'Vem har kontrollerat beloppet?')}
      {line('on', 'När kontrollerades det?', { help: 'År-månad-dag.', isShort: true })}
      <div className="row">
        <Button isSubmit>Spara beloppet</Button>
        <LeaveForm
          isChanged={typed !== undefined}
          onLeave={() => {
            dropAmount(row)
            onCancel()
          }}
        />
      </div>
    </form>
  )
}

/** A remark where the amount is far from what the euro amount usually is: no refusal. */
function Remark({ text, eur }: { readonly text: string; readonly eur: number | null }) {
  const sek = wholeKronor(text)
  const remark = typeof sek === 'string' || eur === null ? null : euroRemark(sek, eur)
  return (
    <div role="status" className="amount-remark">
      {remark === null ? null : <p>{remark} Stämmer det ändå kan du spara.</p>}
    </div>
  )
}
