import { Button } from '../../components/button.tsx'
import { fieldId } from '../../components/field-id.ts'
import { Field } from '../../components/field.tsx'
import { removeRow } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { RemoveRow } from '../value/remove-row.tsx'
import { useRows } from '../value/use-rows.ts'

/** What is bought again, with the price before and the price now. */
export function BasketLines() {
  const lines = useCase().case.savings?.lines ?? []
  const rows = useRows('savings.lines', lines, 'label')
  return (
    <div id={fieldId('savings.lines')}>
      {rows.ids.map((id, index) => {
        const line = lines.find((one) => one.id === id)
        const at = `savings.lines.${id}`
        const remove = async (): Promise<void> => {
          if (line === undefined || (await removeRow(at))) rows.drop(id)
        }
        return (
          <div key={id} className="card" role="group" aria-label={line?.label ?? `Rad ${index + 1}`}>
            <Field path={`${at}.label`} wide />
            <div className="field-row">
              <Field path={`${at}.quantity`} />
              <Field path={`${at}.oldOre`} />
              <Field path={`${at}.newOre`} />
            </div>
            {rows.ids.length === 1 ? null : (
              <RemoveRow
                name={line?.label ?? `rad ${index + 1}`}
                typed={line !== undefined}
                onRemove={() => void remove()}
              />
            )}
          </div>
        )
      })}
      <Button variant="second" onPress={rows.add}>
        Lägg till en rad
      </Button>
    </div>
  )
}
