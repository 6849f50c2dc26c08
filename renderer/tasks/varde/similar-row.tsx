import type { Similar } from '../../../src/domain/case/schema.ts'
import { relationExamples, relationWords } from '../../../src/rules/similar/relation-words.ts'
import { wantsReason } from '../../../src/rules/similar/relation.ts'
import { Field } from '../../components/field.tsx'
import { removeRow } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { RemoveRow } from '../value/remove-row.tsx'

interface SimilarRowProps {
  readonly id: string
  readonly name: string
  /** Undefined while nothing is typed in the row. */
  readonly item: Similar | undefined
  readonly canRemove: boolean
  readonly onGone: () => void
}

/** A similar purchase that the person knows of and the program does not. */
export function SimilarRow({ id, name, item, canRemove, onGone }: SimilarRowProps) {
  const { case: found } = useCase()
  const at = `value.similar.${id}`
  const remove = async (): Promise<void> => {
    if (item === undefined || (await removeRow(at))) onGone()
  }
  return (
    <div className="card similar-row" role="group" aria-label={name}>
      <Field path={`${at}.label`} wide />
      <div className="field-row">
        <Field path={`${at}.amountOre`} />
        <Field path={`${at}.date`} />
      </div>
      <Field
        path={`${at}.relation`}
        choices={relationWords(found)}
        choiceHelp={relationExamples}
        layout="column"
      />
      <Field path={`${at}.unit`} layout="row" />
      {wantsReason(item?.relation) || item?.reason !== undefined ? (
        <Field path={`${at}.reason`} optional={!wantsReason(item?.relation)} />
      ) : null}
      {canRemove ? <RemoveRow name={name} typed={item !== undefined} onRemove={() => void remove()} /> : null}
    </div>
  )
}
