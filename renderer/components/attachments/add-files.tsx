import { FileTrigger } from 'react-aria-components'
import { useCase } from '../../state/case.ts'
import { attachFiles, keyOf, useFiles } from '../../state/files.ts'
import { Button } from '../button.tsx'

interface AddFilesProps {
  readonly place: string
  readonly add: string
  /** What the files belong to, in words: several such buttons may stand on a page. */
  readonly words: string
}

/** Chooses files from the computer. */
export function AddFiles({ place, add, words }: AddFilesProps) {
  const key = keyOf(useCase().case.id, place)
  const sending = useFiles((state) => (state.sending?.key === key ? state.sending : null))
  return (
    <div className="row add-files">
      <FileTrigger
        allowsMultiple
        onSelect={(files) => void attachFiles([...(files ?? [])], place === '' ? undefined : place)}
      >
        <Button variant="link" label={`${add} ${words}`}>
          {add}
        </Button>
      </FileTrigger>
      <span className="small">eller släpp filen här</span>
      {sending === null ? null : (
        <span className="small sending">
          <progress value={sending.share} aria-label={`Läser in ${sending.name}`} /> Läser in {sending.name}
        </span>
      )}
    </div>
  )
}
