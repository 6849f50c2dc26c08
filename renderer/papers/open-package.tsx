import { useEffect, useId, useState } from 'react'
import type { OpenedPackage } from '../../src/contract/paper-shapes.ts'
import { ask } from '../bridge.ts'
import { Button } from '../components/button.tsx'
import { FormField } from '../suppliers/form-field.tsx'
import { goTo, openCase } from '../state/actions.ts'
import { complain, notify } from '../state/notice.ts'
import { sendPackage } from '../state/send-file.ts'
import { answerWords } from './answer-words.ts'
import { openPaper, paperSaid } from './papers-store.ts'

/** What became of a file from somebody else: read, locked, or refused with a sentence. */
type Outcome =
  | { readonly is: 'opened'; readonly opened: OpenedPackage }
  | { readonly is: 'locked'; readonly upload: string }
  | { readonly is: 'refused'; readonly sentence: string }

/** Sends a `.direktlots` file over and opens what it holds. */
export async function readPackage(file: File, onShare: (share: number) => void): Promise<Outcome> {
  const sent = await sendPackage(file, onShare)
  const answer = sent.ok ? await ask('package.finish', sent.value) : sent
  if (!answer.ok) return { is: 'refused', sentence: answer.error.message }
  return answer.value.is === 'locked'
    ? { is: 'locked', upload: answer.value.upload }
    : { is: 'opened', opened: answer.value }
}

/** Goes to what was opened, and says there what came of it. */
export async function showPackage(opened: OpenedPackage): Promise<void> {
  switch (opened.is) {
    case 'paper':
      return openPaper(opened.paper, paperSaid(opened))
    case 'answer':
      await openCase(opened.caseId)
      goTo('beslut')
      setTimeout(focusAnswer, 50)
      return (opened.enterable.is === 'held' ? complain : notify)(answerWords(opened))
    case 'taken-over':
      await openCase(opened.caseId)
      goTo('kontroll')
      return opened.carries === null
        ? notify(opened.again ? 'Ärendet är tillbaka här.' : 'Ärendet ligger nu här.')
        : complain(opened.carries)
  }
}

/** Where the answers stand on the page of the decision. */
export const answersId = 'paper-answers'

/** The page is drawn first. */
const focusAnswer = (): void => {
  const answers = document.getElementById(answersId)
  answers?.focus()
  answers?.scrollIntoView({ block: 'center' })
}

interface UnlockProps {
  readonly upload: string
  readonly name: string
  readonly onOpened: (opened: OpenedPackage) => void
  readonly onGiveUp: () => void
}

/** Asks for the passphrase of a locked file. A wrong one is said, and the file waits for another. */
export function Unlock({ upload, name, onOpened, onGiveUp }: UnlockProps) {
  const id = useId()
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  useEffect(() => document.getElementById(id)?.focus(), [id])
  const open = async (): Promise<void> => {
    if (passphrase.trim() === '') return setProblem('Skriv lösenordet.')
    setBusy(true)
    const answer = await ask('package.unlock', { upload, passphrase })
    setBusy(false)
    if (answer.ok) return onOpened(answer.value)
    setProblem(answer.error.message)
    document.getElementById(id)?.focus()
  }
  return (
    <form
      className="card unlock"
      aria-label={`Lås upp ${name}`}
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <FormField
        id={id}
        label={`Lösenord till ”${name}”`}
        value={passphrase}
        size="line"
        help="Avsändaren har låst filen och säger lösenordet på annat sätt, till exempel i telefon."
        {...(problem === undefined ? {} : { problem })}
        onChange={setPassphrase}
      />
      <div className="row">
        <Button isSubmit isBusy={isBusy} onPress={() => undefined}>
          Lås upp
        </Button>
        <Button
          variant="second"
          onPress={() => {
            void ask('package.cancel', { upload })
            onGiveUp()
          }}
        >
          Avbryt
        </Button>
      </div>
      <p role="alert" className="visually-hidden">
        {problem}
      </p>
    </form>
  )
}
