import { stopWork, useWorking } from '../state/working.ts'
import { Button } from './button.tsx'

/** How far a file has come that takes its time, and to stop it. */
export function Working() {
  const { work, isStopping } = useWorking()
  return (
    <>
      <p role="status" className="visually-hidden">
        {work === null ? '' : isStopping ? 'Avbryter' : work.what}
      </p>
      {work === null ? null : (
        <div className="working">
          <label>
            {isStopping ? 'Avbryter …' : `${work.what} …`}
            <progress value={work.done} max={Math.max(work.of, 1)} />
          </label>
          <Button variant="second" onPress={stopWork} isBusy={isStopping}>
            Avbryt
          </Button>
        </div>
      )}
    </>
  )
}
