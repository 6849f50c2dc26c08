import type { Case, Statement } from '../../../src/domain/case/schema.ts'
import { isCurrent } from '../../../src/domain/case/statements.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { fieldId } from '../../components/field-id.ts'
import { Section } from '../../components/section.tsx'
import { enter, removeRow } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { RemoveRow } from '../value/remove-row.tsx'
import { useRows } from '../value/use-rows.ts'
import { Answer } from './answer.tsx'
import { Concerns } from './concerns.tsx'
import { Earlier } from './earlier.tsx'
import { OnPaper } from './on-paper.tsx'

const list = 'impartiality.statements'

/** Others who look at the bids: each gives a statement of their own. None are asked for. */
export function Evaluators() {
  const { case: found } = useCase()
  const rows = (found.impartiality.statements ?? []).filter((row) => row.part === 'evaluator')
  const shown = rows.filter(isShown)
  const { ids, add, drop } = useRows(list, shown, 'name', false)
  return (
    <Section
      title="Andra som bedömer anbuden"
      help="Bara om fler är med, till exempel en sakkunnig eller någon från verksamheten."
    >
      {ids.map((id) => (
        <Evaluator key={id} id={id} onRemoved={() => drop(id)} />
      ))}
      <div id={fieldId(list)}>
        <Button variant="second" onPress={add}>
          Lägg till en person
        </Button>
      </div>
      <Earlier rows={rows.filter((row) => !isShown(row))} />
    </Section>
  )
}

/** Whoever has stepped aside keeps the card in which that is told. */
const isShown = (row: Statement): boolean => isCurrent(row) || row.way === 'stepped-aside'

function Evaluator({ id, onRemoved }: { readonly id: string; readonly onRemoved: () => void }) {
  const { case: found, today } = useCase()
  const at = `${list}.${id}`
  const statement = statementAt(found, id)
  const answered = statement?.conflict !== undefined
  const remove = async (): Promise<void> => {
    if (statement === undefined || (await removeRow(at))) onRemoved()
    focusSoon(list)
  }
  const leave = async (): Promise<void> => {
    if (await enter([{ path: `${at}.until`, text: today }])) focusSoon(list)
  }
  return (
    <div className="card statement" role="group" aria-label={statement?.name ?? 'Person som bedömer anbud'}>
      <div className="field-row">
        <Field path={`${at}.name`} />
        <Field path={`${at}.role`} optional />
      </div>
      {statement?.name === undefined ? null : <Concerns />}
      {statement?.name === undefined ? null : (
        <Answer at={at} statement={statement} person={statement.name} />
      )}
      <div className="row">
        {statement?.name === undefined ? null : <OnPaper at={at} part="evaluator" statement={statement} />}
        {answered ? null : (
          <RemoveRow
            name={statement?.name ?? 'personen'}
            typed={statement !== undefined}
            onRemove={() => void remove()}
          />
        )}
        {statement?.conflict === 'no' ? (
          <Button
            variant="link"
            label={`${statement.name ?? 'Personen'} deltar inte längre`}
            onPress={() => void leave()}
          >
            Deltar inte längre
          </Button>
        ) : null}
      </div>
    </div>
  )
}

const statementAt = (found: Case, id: string): Statement | undefined =>
  found.impartiality.statements?.find((row) => row.id === id)
