import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { Button } from '../components/button.tsx'
import { ask } from '../bridge.ts'
import { complain } from '../state/notice.ts'
import { openCase } from '../state/actions.ts'

/** Brings in a case that somebody else has written to a file, and opens it. */
export function ImportButton() {
  const [problem, setProblem] = useState('')
  const bringIn = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const answer = await ask('file.import', { text: await file.text() })
    setProblem(answer.ok ? '' : answer.error.message)
    if (!answer.ok) return
    await openCase(answer.value.id)
    if (answer.value.carries !== null) complain(answer.value.carries)
  }
  return (
    <div className="import">
      <FileTrigger acceptedFileTypes={['.json']} onSelect={(files) => void bringIn(files?.[0])}>
        <Button variant="link" onPress={() => setProblem('')}>
          Öppna ärendefil …
        </Button>
      </FileTrigger>
      <p role="alert" className="problem">
        {problem}
      </p>
    </div>
  )
}
