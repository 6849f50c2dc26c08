import type { Supplier } from '../../../src/domain/case/schema.ts'
import { formatKr } from '../../../src/domain/money.ts'
import { linesHeld } from '../../../src/rules/bids/lines.ts'
import { frozenReason } from '../../../src/domain/case/frozen.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { addRow, removeRow } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { RemoveRow } from '../value/remove-row.tsx'

/** A bid's price line by line, with what the lines come to beside the price. */
export function BidLines({ supplier }: { readonly supplier: Supplier }) {
  const { case: found } = useCase()
  const list = `suppliers.${supplier.id}.bid.lines`
  const lines = supplier.bid?.lines ?? []
  const isHeld = frozenReason(found, list) !== null
  const add = async (kind: 'price' | 'discount'): Promise<void> => {
    const id = await addRow(list, [{ path: 'kind', text: kind }])
    if (id !== null) focusSoon(`${list}.${id}.label`)
  }
  return (
    <div className="bid-lines" role="group" aria-label="Priset rad för rad">
      {lines.map(({ id, kind, label, amountOre }, index) => {
        const word = kind === 'discount' ? 'Rabatt' : 'Pris'
        return (
          <div className="field-row" key={id}>
            <Field path={`${list}.${id}.label`} label={`${word}: vad?`} />
            <Field
              path={`${list}.${id}.amountOre`}
              label={kind === 'discount' ? 'Avdrag utan moms' : 'Belopp utan moms'}
              suffix="kr"
            />
            {isHeld ? null : (
              <RemoveRow
                name={label ?? `rad ${index + 1}`}
                typed={label !== undefined || amountOre !== undefined}
                onRemove={() => void removeRow(`${list}.${id}`)}
              />
            )}
          </div>
        )
      })}
      <Sum supplier={supplier} />
      {isHeld ? null : (
        <div className="row">
          <Button variant="link" onPress={() => void add('price')}>
            Lägg till en prisrad
          </Button>
          <Button variant="link" onPress={() => void add('discount')}>
            Lägg till en rabatt
          </Button>
        </div>
      )}
    </div>
  )
}

function Sum({ supplier }: { readonly supplier: Supplier }) {
  const { case: found } = useCase()
  const held = linesHeld(found, supplier)
  if (held === null) return null
  const { sumOre, totalOre } = held
  // What is wrong with them stands with what else is wrong about the bid.
  return (
    <p className="bid-total" aria-live="polite">
      {sumOre === null
        ? 'Summan visas när varje rad har ett belopp.'
        : `Raderna blir ${formatKr(sumOre)}${sumOre === totalOre ? ', samma som priset' : ''}.`}
    </p>
  )
}
