import { useId, useState } from 'react'
import type { OfficeState } from '../../../src/contract/shapes.ts'
import { Button } from '../../components/button.tsx'
import { call } from '../../state/call.ts'
import { notify } from '../../state/notice.ts'
import { isTypedAmount } from './amount-draft.ts'
import { AmountForm } from './amount-form.tsx'
import { enteredWords, formerWords, type AmountRow } from './amount-rows.ts'

interface AmountCardProps {
  readonly row: AmountRow
  readonly onChange: (office: OfficeState) => void
}

/** An amount the program lacks: what it is, where to look it up, and what the organisation has entered. */
export function AmountCard({ row, onChange }: AmountCardProps) {
  const [isOpen, setIsOpen] = useState(() => isTypedAmount(row))
  const id = useId()
  const { entered } = row
  const remove = async (): Promise<void> => {
    if (entered === null) return
    const office = await call('office.limit.remove', { id: entered.id })
    if (office === null) return
    notify('Beloppet är borttaget. Det står kvar under Tidigare belopp.')
    onChange(office)
  }
  const about = `${row.title}, ${row.days}`
  return (
    <section className="card amount-card" aria-labelledby={id}>
      <h4 id={id}>{row.title}</h4>
      <p className="small">
        {row.law}. Gäller {row.days}.{row.euro === null ? '' : ` Beloppet i euro är ${row.euro}.`}
      </p>
      {entered === null ? (
        <p>
          <strong>Okänt i kronor.</strong> {row.where}
        </p>
      ) : (
        <p className="amount-entered">{enteredWords(entered)}</p>
      )}
      {isOpen ? (
        <AmountForm
          row={row}
          onCancel={() => setIsOpen(false)}
          onSaved={(office) => {
            setIsOpen(false)
            onChange(office)
          }}
        />
      ) : (
        <div className="row">
          <Button
            variant="second"
            onPress={() => setIsOpen(true)}
            label={`${entered === null ? 'Lägg in belopp' : 'Ändra belopp'}: ${about}`}
          >
            {entered === null ? 'Lägg in belopp' : 'Ändra'}
          </Button>
          {entered === null ? null : (
            <Button variant="link" onPress={() => void remove()} label={`Ta bort belopp: ${about}`}>
              Ta bort
            </Button>
          )}
        </div>
      )}
      {row.former.length === 0 ? null : (
        <details className="more">
          <summary>Tidigare belopp</summary>
          <ul>
            {row.former.map((limit) => (
              <li key={limit.id}>{formerWords(limit)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
