import { useEffect } from 'react'
import { Button } from '../../components/button.tsx'
import { fieldId } from '../../components/field-id.ts'
import { useCase } from '../../state/case.ts'
import { loadRegister } from '../../suppliers/supplier-register.ts'
import { useRows } from '../value/use-rows.ts'
import { SupplierRow } from './supplier-row.tsx'

/** The asked suppliers, with at least one row to type in. */
export function SupplierRows() {
  const { suppliers } = useCase().case
  useEffect(() => void loadRegister(), [])
  const rows = useRows('suppliers', suppliers, 'name')
  return (
    <div id={fieldId('suppliers')} className="supplier-rows">
      {rows.ids.map((id, index) => (
        <SupplierRow
          key={id}
          id={id}
          position={index + 1}
          alone={rows.ids.length === 1}
          onRemoved={() => rows.drop(id)}
        />
      ))}
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
    </div>
  )
}
