import { sayBytes } from '../../../src/domain/attachments/limits.ts'
import { isProgram } from '../../../src/domain/attachments/names.ts'
import { frozenReason, isDecided } from '../../../src/domain/case/frozen.ts'
import { lockedBy } from '../../../src/domain/case/frozen/lock.ts'
import type { Attachment } from '../../../src/domain/case/schema.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { RemoveRow } from '../../tasks/value/remove-row.tsx'
import { focusSoon } from '../../tasks/value/focus-soon.ts'
import { useCase } from '../../state/case.ts'
import { removeFile, saveFile, useFiles } from '../../state/files.ts'
import { Button } from '../button.tsx'
import { Tag } from '../tag.tsx'
import { placeId } from './place-id.ts'
import { SetAside } from './set-aside.tsx'

interface FileRowProps {
  readonly file: Attachment
  readonly place: string
}

/** A kept file: what it is called, and the two things that can be done with it. It is never opened here. */
export function FileRow({ file, place }: FileRowProps) {
  const isMissing = useFiles((state) => state.missing.has(file.id))
  return (
    <li className="file">
      <FileName file={file} />
      <FileActions file={file} place={place} isMissing={isMissing} />
      {isMissing ? <p className="file-missing">Filen finns inte på den här datorn: {file.name}.</p> : null}
    </li>
  )
}

/** Name, size and day. The name keeps its own reading direction to itself. */
export function FileName({ file }: { readonly file: Attachment }) {
  const { name, size, addedAt, aside } = file
  return (
    <span className="file-name">
      <bdi>{name}</bdi>{' '}
      <span className="small">
        {sayBytes(size)}
        {addedAt === undefined ? '' : `, ${formatDate(addedAt.slice(0, 10))}`}
      </span>{' '}
      {isProgram(name) ? <Tag tone="warn">Kan köras: sparas med ofarlig ändelse</Tag> : null}
      {aside === undefined ? null : (
        <>
          <Tag tone="warn">Hör inte hit</Tag> <span className="small">{aside.reason}</span>
        </>
      )}
    </span>
  )
}

interface FileActionsProps extends FileRowProps {
  readonly isMissing: boolean
}

export function FileActions({ file, place, isMissing }: FileActionsProps) {
  const { case: found } = useCase()
  const remove = async (): Promise<void> => {
    if (await removeFile(file.id, place)) focusSoon(placeId(place))
  }
  const isHeld = frozenReason(found, `attachments.${file.id}`) !== null
  return (
    <span className="row file-actions">
      {isMissing ? null : (
        <Button variant="link" label={`Spara … ${file.name}`} onPress={() => void saveFile(file.id, place)}>
          Spara …
        </Button>
      )}
      {isHeld ? (
        <>
          <span className="small">{lockedBy(found)}</span>
          {found.record.closedOn === undefined ? <SetAside file={file} place={place} /> : null}
        </>
      ) : (
        <RemoveRow
          name={file.name}
          typed
          also={`${isDecided(found) ? 'Ärendet är beslutat, och filen hör till det som beslutet bygger på. ' : ''}Namn och kontrollsumma står kvar i loggen.`}
          onRemove={() => void remove()}
        />
      )}
    </span>
  )
}
