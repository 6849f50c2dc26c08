import { clockTime } from '../state/clock.ts'
import { useSaving } from '../state/saving.ts'

/** "Sparat 14:32", or that it is not. Read out when the words change: at most once a minute. */
export function Saved() {
  const { savedAt, failure } = useSaving()
  return (
    <span role="status" className={failure === null ? undefined : 'not-saved'}>
      {failure === null ? (savedAt === null ? '' : `Sparat ${clockTime(savedAt)}`) : 'Inte sparat'}
    </span>
  )
}

/** Why it could not be saved, and what to do. */
export function SaveFailure() {
  const failure = useSaving((state) => state.failure)
  return failure === null ? null : (
    <div role="alert" className="save-failure">
      <strong>Det du skrev är inte sparat.</strong> {failure} Texten står kvar här, och programmet försöker
      spara den igen så länge fönstret är öppet.
    </div>
  )
}
