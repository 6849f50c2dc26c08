import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { OpenedPackage } from '../../src/contract/paper-shapes.ts'
import { Button } from '../components/button.tsx'
import { ask } from '../bridge.ts'
import { complain } from '../state/notice.ts'
import { openCase } from '../state/actions.ts'
import { readPackage, showPackage, Unlock } from '../papers/open-package.tsx'

interface Locked {
  readonly upload: string
  readonly name: string
}

/** Brings in what somebody else has written to a file: a case, a paper to decide on, an answer to one. And opens it. */
export function ImportButton({ isFirst = false }: { readonly isFirst?: boolean }) {
  const [problem, setProblem] = useState('')
  const [share, setShare] = useState<number | null>(null)
  const [locked, setLocked] = useState<Locked | null>(null)
  const bringIn = async (file: File | undefined): Promise<void> => {
    if (!file) return
    setProblem('')
    setLocked(null)
    if (!/\.json$/i.test(file.name)) return bringPackage(file)
    const answer = await ask('file.import', { text: await file.text(), name: file.name })
    setProblem(answer.ok ? '' : answer.error.message)
    if (!answer.ok) return
    await openCase(answer.value.id)
    if (answer.value.carries !== null) complain(answer.value.carries)
  }
  const bringPackage = async (file: File): Promise<void> => {
    setShare(0)
    const outcome = await readPackage(file, setShare)
    setShare(null)
    if (outcome.is === 'refused') setProblem(outcome.sentence)
    else if (outcome.is === 'locked') setLocked({ upload: outcome.upload, name: file.name })
    else await showPackage(outcome.opened)
  }
  const opened = (found: OpenedPackage): void => {
    setLocked(null)
    void showPackage(found)
  }
  return (
    <div className="import">
      <FileTrigger
        acceptedFileTypes={['.direktlots', '.json', '.pdf', '.zip']}
        onSelect={(files) => void bringIn(files?.[0])}
      >
        <Button variant={isFirst ? 'primary' : 'link'} onPress={() => setProblem('')}>
          Öppna fil från någon annan …
        </Button>
      </FileTrigger>{' '}
      <span className={isFirst ? 'small import-kinds' : 'small'}>
        Ett underlag för beslut, ett svar, en ärendefil, eller dokumentationen med ärendet i sig.
      </span>
      {share === null ? null : (
        <p className="small">
          <progress value={share} aria-label="Läser in filen" /> Läser in filen
        </p>
      )}
      {locked === null ? null : (
        <Unlock key={locked.upload} {...locked} onOpened={opened} onGiveUp={() => setLocked(null)} />
      )}
      <p role="alert" className="problem">
        {problem}
      </p>
    </div>
  )
}
