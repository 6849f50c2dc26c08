import { useEffect } from 'react'
import { frozenReason } from '../../../src/domain/case/frozen.ts'
import { Button } from '../../components/button.tsx'
import { fieldId } from '../../components/field-id.ts'
import { LockedNote } from '../../components/locked-note.tsx'
import { useCase } from '../../state/case.ts'
import { loadRegister } from '../../suppliers/supplier-register.ts'
import { useRows } from '../value/use-rows.ts'
import { SupplierRow } from './supplier-row.tsx'

/** The asked suppliers, with at least one row to type in. */
export function SupplierRows() {
  const { case: found } = useCase()
  const { suppliers } = found
  useEffect(() => void loadRegister(), [])
  const rows = useRows('suppliers', suppliers, 'name')
  const isClosed = frozenReason(found, 'suppliers.ny.name') !== null
  const shown = isClosed ? suppliers.map(({ id }) => id) : rows.ids
  return (
    <div id={fieldId('suppliers')} className="supplier-rows">
      <LockedNote path={`suppliers.${suppliers[0]?.id ?? 'ny'}.name`} />
      {shown.map((id, index) => (
        <SupplierRow
          key={id}
          id={id}
          position={index + 1}
          alone={shown.length === 1}
          onRemoved={() => rows.drop(id)}
        />
      ))}
      {isClosed ? null : (
        <Button
          variant="second"
          onPress={() => {
            rows.add()
            // What has been typed in the rows above is in the register by now.
            void loadRegister()
          }}
        >
          Lägg till en leverantör
        </Button>
      )}
    </div>
  )
}
