import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { fieldId } from '../../components/field-id.ts'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { removeRow } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { RemoveRow } from '../value/remove-row.tsx'
import { useAtFirst } from '../value/use-at-first.ts'
import { useRows } from '../value/use-rows.ts'

/** Other purchases that may belong together with this one. */
export function SimilarPurchases() {
  const { case: found, planned } = useCase()
  const asked = planned('varde').findings.some(
    ({ rule, state }) => rule.group === 'similar' && state !== 'unknown',
  )
  const { hasSimilar, similar = [] } = found.value
  const question = (
    <>
      <Field path="value.hasSimilar" layout="row" />
      {hasSimilar === 'yes' ? (
        <div className="follow-up">
          <Rows />
        </div>
      ) : null}
    </>
  )
  const opens = useAtFirst(hasSimilar !== undefined || similar.length > 0)
  if (!asked)
    return (
      <More title="Liknande köp" startsOpen={opens}>
        {question}
      </More>
    )
  return <Section title="Liknande köp">{question}</Section>
}

function Rows() {
  const similar = useCase().case.value.similar ?? []
  const rows = useRows('value.similar', similar, 'label')
  return (
    <div id={fieldId('value.similar')}>
      {rows.ids.map((id, index) => {
        const item = similar.find((candidate) => candidate.id === id)
        const name = item?.label ?? `Köp ${index + 1}`
        const at = `value.similar.${id}`
        const remove = async (): Promise<void> => {
          if (item !== undefined && !(await removeRow(at))) return
          rows.drop(id)
          focusSoon('value.similar')
        }
        return (
          <div key={id} className="card similar-row" role="group" aria-label={name}>
            <Field path={`${at}.label`} wide />
            <div className="field-row">
              <Field path={`${at}.amountOre`} />
              <Field path={`${at}.date`} />
            </div>
            <Field path={`${at}.relation`} layout="row" />
            <Field path={`${at}.unit`} layout="row" />
            {rows.ids.length === 1 && item === undefined ? null : (
              <RemoveRow name={name} typed={item !== undefined} onRemove={() => void remove()} />
            )}
          </div>
        )
      })}
      <Button variant="link" onPress={rows.add}>
        Lägg till ett liknande köp
      </Button>
    </div>
  )
}
