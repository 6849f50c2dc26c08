import { lateFileReason } from '../../../src/domain/attachments/late-bid.ts'
import { filesAt } from '../../../src/domain/attachments/places.ts'
import { placeWords } from '../../../src/record/place-words.ts'
import { fieldId } from '../field-id.ts'
import { useCase } from '../../state/case.ts'
import { useFiles } from '../../state/files.ts'
import { AddFiles } from './add-files.tsx'
import { DropPlace } from './drop-place.tsx'
import { ElsewhereRow } from './elsewhere-row.tsx'
import { FileRow } from './file-row.tsx'
import { FilesSaid } from './files-said.tsx'
import { placeId } from './place-id.ts'
import { useMissing } from './use-missing.ts'
import './attachments.css'

interface AttachmentsProps {
  /** The row or the question that the files prove: a path of src/domain/attachments/places.ts. Without one: the case. */
  readonly belongsTo?: string | undefined
  /** On the button, where it says more than that a file is added. */
  readonly add?: string
  /** A row of what is kept elsewhere that has a question of its own beside this. */
  readonly without?: string
}

/** The files at one place of the case, and where to drop or choose more. One line where there are none. */
export function Attachments({ belongsTo, add = 'Lägg till fil …', without }: AttachmentsProps) {
  const { case: found } = useCase()
  useMissing()
  const place = belongsTo ?? ''
  const files = filesAt(found, belongsTo)
  const elsewhere = (found.elsewhere ?? []).filter((row) => row.belongsTo === belongsTo && row.id !== without)
  const words = placeWords(found, belongsTo)
  // A file that is only missing on this computer is put back where it was.
  const isMissing = useFiles((state) => files.some(({ id }) => state.missing.has(id)))
  const isTaken =
    found.record.closedOn === undefined && (isMissing || lateFileReason(found, belongsTo) === null)
  return (
    <DropPlace id={fieldId(placeId(place))} place={place} label={`Filer: ${words}`}>
      {files.length === 0 ? null : (
        <ul className="files">
          {files.map((file) => (
            <FileRow key={file.id} file={file} place={place} />
          ))}
        </ul>
      )}
      {elsewhere.map((row) => (
        <ElsewhereRow key={row.id} row={row} />
      ))}
      {isTaken ? <AddFiles add={add} place={place} words={words} /> : null}
      <FilesSaid place={place} />
    </DropPlace>
  )
}
