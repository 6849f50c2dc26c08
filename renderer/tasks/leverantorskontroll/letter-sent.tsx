import type { Supplier } from '../../../src/domain/case/schema.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { focusField } from '../../components/focus-field.ts'
import { enter, flush } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'

interface LetterSentProps {
  readonly supplier: Supplier
  /** A draft was saved, or a day says that it is sent. */
  readonly isSaved: boolean
}

/** That the letter is sent: its day by a press, and what the saved drafts asked for as the program noted it. */
export function LetterSent({ supplier, isSaved }: LetterSentProps) {
  const { case: found, today } = useCase()
  const path = `suppliers.${supplier.id}.vetting.letterSentOn`
  const { letterNotes, letterSentOn } = supplier.vetting ?? {}
  const isDated = letterSentOn !== undefined || Object.hasOwn(found.unread, path)
  const sent = async (): Promise<void> => {
    await flush()
    if (await enter([{ path, text: today }])) setTimeout(() => focusField(path))
  }
  return (
    <>
      {isDated ? (
        <Field path={path} optional />
      ) : isSaved ? (
        <div className="row asked-now">
          <Button variant="second" onPress={() => void sent()}>
            Vi har skickat det i dag
          </Button>
        </div>
      ) : null}
      {letterNotes === undefined ? null : (
        <div className="small letter-notes">
          <p>Sparade utkast, och vad de bad om (programmets notering):</p>
          <ul>
            {letterNotes.split('\n').map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
