import { isLoose } from '../../../src/domain/attachments/described.ts'
import { frozenReason, isLocked } from '../../../src/domain/case/frozen.ts'
import { lockedBy } from '../../../src/domain/case/frozen/lock.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { RemoveRow } from '../../tasks/value/remove-row.tsx'
import { focusSoon } from '../../tasks/value/focus-soon.ts'
import { removeRow } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { goToTaskOf } from '../focus-field.ts'
import { FileAbout } from './file-about.tsx'
import { placeId } from './place-id.ts'

interface ElsewhereRowProps {
  readonly row: NonNullable<Case['elsewhere']>[number]
  /** In a list of the whole case: what the file belongs to. */
  readonly belongsTo?: string
}

/** A file that is kept somewhere else: which, and where. */
export function ElsewhereRow({ row, belongsTo }: ElsewhereRowProps) {
  const at = `elsewhere.${row.id}`
  const name = row.name ?? 'filen'
  const found = useCase().case
  const isHeld = frozenReason(found, at) !== null
  const remove = async (): Promise<void> => {
    if (await removeRow(at)) focusSoon(placeId(row.belongsTo ?? ''))
  }
  return (
    <div className="elsewhere" role="group" aria-label={`Finns på annan plats: ${name}`}>
      <div className="field-row">
        <Field path={`${at}.name`} help="" />
        <Field path={`${at}.where`} />
      </div>
      {belongsTo === undefined ? null : <p className="small">Hör till: {belongsTo}</p>}
      {belongsTo !== undefined && isLoose(row) ? <FileAbout at={at} name={name} file={row} /> : null}
      {isHeld ? (
        <p className="small">
          {isLocked(found) || found.record.closedOn !== undefined
            ? lockedBy(found)
            : 'Anbuden är jämförda: uppgiften står kvar'}
        </p>
      ) : (
        <RemoveRow name={name} typed onRemove={() => void remove()} />
      )}
    </div>
  )
}

/** Where what proves the decision lies: asked where it is decided, and read here. */
export function ProofLine({
  row: { id, name = 'Besked om beslutet', where },
}: Pick<ElsewhereRowProps, 'row'>) {
  const at = `elsewhere.${id}.where`
  const isHeld = frozenReason(useCase().case, at) !== null
  return (
    <p className="elsewhere">
      <strong>{name}</strong>: {where ?? 'var det finns är inte skrivet.'}{' '}
      {isHeld ? null : (
        <Button variant="link" label={`Ändra: ${name}`} onPress={() => goToTaskOf(at)}>
          Ändra
        </Button>
      )}
    </p>
  )
}
