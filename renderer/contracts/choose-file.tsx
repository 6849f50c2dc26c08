import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { ContractList } from '../../src/domain/contracts/contract.ts'
import { Button } from '../components/button.tsx'
import { draftOf, type ImportDraft } from './import-draft.ts'

interface ChooseFileProps {
  readonly list: ContractList | null
  readonly onChosen: (draft: ImportDraft) => void
}

/** Far above any list of contracts, and small enough to read at once. */
const largestFile = 20_000_000

/** Chooses a file and reads it, for the person to see before it becomes the list. */
export function ChooseFile({ list, onChosen }: ChooseFileProps) {
  const [problem, setProblem] = useState('')
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return
    if (file.size > largestFile)
      return setProblem('Filen är för stor för att vara en avtalslista. Kontrollera att du valde rätt fil.')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const draft = draftOf({ fileName: file.name, bytes }, list)
    setProblem(draft.ok ? '' : draft.problem)
    if (draft.ok) onChosen(draft.value)
  }
  return (
    <div className="import">
      <FileTrigger
        acceptedFileTypes={['.csv', '.txt', 'text/csv']}
        onSelect={(files) => void choose(files?.[0])}
      >
        <Button variant={list === null ? 'primary' : 'second'} onPress={() => setProblem('')}>
          {list === null ? 'Läs in avtalslista …' : 'Läs in en ny lista …'}
        </Button>
      </FileTrigger>
      <p role="alert" className="problem">
        {problem}
      </p>
    </div>
  )
}
