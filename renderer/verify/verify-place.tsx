import { FileTrigger } from 'react-aria-components'
import { Button } from '../components/button.tsx'
import { useDropTarget } from '../components/drop-target.ts'

interface VerifyPlaceProps {
  readonly isBusy: boolean
  readonly onFiles: (files: readonly File[], hasFolder: boolean) => void
  readonly onFolder: () => void
}

/** Where a file is dropped, or chosen with the keyboard. */
export function VerifyPlace({ isBusy, onFiles, onFolder }: VerifyPlaceProps) {
  const { isOver, listeners } = useDropTarget(({ files, hasFolder }) => {
    if (!isBusy && (hasFolder || files.length > 0)) onFiles(files, hasFolder)
  })
  return (
    <div
      className={isOver ? 'verify-place is-over' : 'verify-place'}
      role="group"
      aria-label="Filen som ska kontrolleras"
      {...listeners}
    >
      <div className="row">
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['.pdf', '.zip', '.json']}
          onSelect={(files) => {
            if (files !== null && files.length > 0) onFiles([...files], false)
          }}
        >
          <Button isBusy={isBusy}>Välj fil …</Button>
        </FileTrigger>
        <Button variant="second" isBusy={isBusy} onPress={onFolder}>
          Välj mapp …
        </Button>
        <span className="small">eller släpp filen här</span>
      </div>
      <p className="small">
        En PDF eller en zip-fil. Ligger ärendefilen (….direktlots.json) bredvid PDF:en, välj båda. Filen läses
        bara: inget sparas och inget skickas.
      </p>
    </div>
  )
}
