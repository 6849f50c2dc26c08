import { useState } from 'react'
import type { Attachment } from '../../../src/domain/case/schema.ts'
import { setFileAside } from '../../state/files.ts'
import { FormField } from '../../suppliers/form-field.tsx'
import { Button } from '../button.tsx'

interface SetAsideProps {
  readonly file: Attachment
  readonly place: string
}

/** A wrong file that is locked stays in the case: it is said not to belong there, with the reason, or that is taken back. */
export function SetAside({ file, place }: SetAsideProps) {
  const { id, name, aside } = file
  const [reason, setReason] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const field = `aside-${id}-${place}`
  const backId = `${field}-back`
  if (aside !== undefined)
    return (
      <Button
        variant="link"
        id={backId}
        label={`${name} hör hit ändå`}
        onPress={() => void setFileAside(id, place, '')}
      >
        Hör hit ändå
      </Button>
    )
  if (reason === null)
    return (
      <Button
        variant="link"
        label={`${name} hör inte hit …`}
        onPress={() => {
          setReason('')
          setTimeout(() => document.getElementById(field)?.focus())
        }}
      >
        Hör inte hit …
      </Button>
    )
  const store = async (): Promise<void> => {
    if (reason.trim() === '') {
      document.getElementById(field)?.focus()
      return setProblem('Skriv varför filen inte hör hit.')
    }
    if (!(await setFileAside(id, place, reason))) return
    setReason(null)
    // The field is gone: whoever wrote there is at what came of it.
    setTimeout(() => document.getElementById(backId)?.focus(), 50)
  }
  return (
    <div className="set-aside">
      <FormField
        id={field}
        label={`Varför hör ${name} inte hit?`}
        help="Filen ligger kvar. Skälet står i dokumentationen och i underlaget för diarieföring."
        value={reason}
        size="line"
        {...(problem === '' ? {} : { problem })}
        onChange={setReason}
      />
      <span className="row">
        <Button variant="second" onPress={() => void store()}>
          Spara skälet
        </Button>
        <Button variant="link" onPress={() => setReason(null)}>
          Avbryt
        </Button>
      </span>
    </div>
  )
}
