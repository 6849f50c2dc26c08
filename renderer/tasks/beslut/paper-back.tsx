import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { OpenedPackage } from '../../../src/contract/paper-shapes.ts'
import { Button } from '../../components/button.tsx'
import { readPackage, showPackage, Unlock } from '../../papers/open-package.tsx'
import { flush } from '../../state/actions.ts'

/** Takes home the answer's file. What came in another way is entered where the decision is, with what shows it. */
export function PaperBack() {
  const [problem, setProblem] = useState('')
  const [locked, setLocked] = useState<{ readonly upload: string; readonly name: string } | null>(null)
  const open = (opened: OpenedPackage): void => {
    setLocked(null)
    void showPackage(opened)
  }
  const bringIn = async (file: File | undefined): Promise<void> => {
    if (!file) return
    setProblem('')
    await flush()
    const outcome = await readPackage(file, () => undefined)
    if (outcome.is === 'refused') setProblem(outcome.sentence)
    else if (outcome.is === 'locked') setLocked({ upload: outcome.upload, name: file.name })
    else open(outcome.opened)
  }
  return (
    <>
      <h3>När svaret kommer</h3>
      <p>
        <FileTrigger acceptedFileTypes={['.direktlots']} onSelect={(files) => void bringIn(files?.[0])}>
          <Button variant="second" onPress={() => setProblem('')}>
            Hämta in svarsfilen …
          </Button>
        </FileTrigger>
      </p>
      {locked === null ? null : (
        <Unlock key={locked.upload} {...locked} onOpened={open} onGiveUp={() => setLocked(null)} />
      )}
      <p role="alert" className="problem">
        {problem}
      </p>
      <p className="small">
        Kom beslutet på papper, i ett mejl eller i telefon? Skriv in det nedan. Då frågar programmet efter det
        som visar det, till exempel den undertecknade PDF:en. Filen sparas precis som den är.
      </p>
    </>
  )
}
