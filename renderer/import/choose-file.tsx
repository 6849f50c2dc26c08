import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { HeadingMapping } from '../../src/domain/csv/columns.ts'
import { Button } from '../components/button.tsx'
import { draftOf, type ImportDraft, type ListKind } from './import-draft.ts'

interface ChooseFileProps<K extends string, R> {
  readonly kind: ListKind<K, R>
  /** The columns as they were chosen the last time. */
  readonly remembered: HeadingMapping<K> | undefined
  readonly label: string
  readonly isFirst: boolean
  /** What the file is too large to be. */
  readonly tooLarge: string
  readonly onChosen: (draft: ImportDraft<K, R>) => void
}

/** Far above any list, and small enough to read at once. */
const largestFile = 20_000_000

/** Chooses a file and reads it, for the person to see before it is brought in. */
export function ChooseFile<K extends string, R>(props: ChooseFileProps<K, R>) {
  const { kind, remembered, label, isFirst, tooLarge, onChosen } = props
  const [problem, setProblem] = useState('')
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return
    if (file.size > largestFile) return setProblem(`${tooLarge} Kontrollera att du valde rätt fil.`)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const draft = draftOf(kind, { fileName: file.name, bytes }, remembered)
    setProblem(draft.ok ? '' : draft.problem)
    if (draft.ok) onChosen(draft.value)
  }
  return (
    <div className="import">
      <FileTrigger
        acceptedFileTypes={['.csv', '.txt', 'text/csv']}
        onSelect={(files) => void choose(files?.[0])}
      >
        <Button variant={isFirst ? 'primary' : 'second'} onPress={() => setProblem('')}>
          {label}
        </Button>
      </FileTrigger>
      <p role="alert" className="problem">
        {problem}
      </p>
    </div>
  )
}
