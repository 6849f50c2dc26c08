import { frozenReason } from '../../../src/domain/case/frozen.ts'
import { priceCriterionId } from '../../../src/domain/case/consequences.ts'
import { weightSum } from '../../../src/rules/evaluate/criteria.ts'
import { Button } from '../../components/button.tsx'
import { fieldId } from '../../components/field-id.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { removeRow } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { RemoveRow } from '../value/remove-row.tsx'
import { useAtFirst } from '../value/use-at-first.ts'
import { useRows } from '../value/use-rows.ts'

/** The criteria by which bids are compared, the price first, each with its weight; and what the weights make. */
export function CriteriaRows() {
  const { case: found } = useCase()
  const { inquiry } = found
  const isHeld = frozenReason(found, 'inquiry.criteria') !== null
  const stored = inquiry.criteria ?? []
  const rows = useRows('inquiry.criteria', stored, 'name', false)
  const sum = weightSum(stored)
  const opens = useAtFirst(inquiry.criterionText !== undefined)
  return (
    <div id={fieldId('inquiry.criteria')} className="criteria">
      {rows.ids.map((id, index) => {
        const row = stored.find((one) => one.id === id)
        const name = row?.name ?? `kriterium ${index + 1}`
        const at = `inquiry.criteria.${id}`
        const remove = async (): Promise<void> => {
          if (row === undefined || (await removeRow(at))) rows.drop(id)
          focusSoon('inquiry.criteria')
        }
        return (
          <div key={id} className="card criterion" role="group" aria-label={name}>
            <div className="field-row">
              <Field path={`${at}.name`} />
              <Field path={`${at}.weight`} suffix="%" />
            </div>
            <Field path={`${at}.how`} optional />
            {id === priceCriterionId || isHeld ? null : (
              <RemoveRow name={name} typed={row !== undefined} onRemove={() => void remove()} />
            )}
          </div>
        )
      })}
      <div className="row">
        {isHeld ? null : (
          <Button variant="second" onPress={rows.add}>
            Lägg till ett kriterium
          </Button>
        )}
        <span className={`tag ${sum === 100 ? 'ok' : 'warn'}`} role="status">
          Vikterna blir {sum} av 100 procent
        </span>
      </div>
      <More title="Mer om jämförelsen" startsOpen={opens}>
        <Field path="inquiry.criterionText" optional />
      </More>
    </div>
  )
}
