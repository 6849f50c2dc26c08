import { useEffect, useRef, useState } from 'react'
import type { ContractList } from '../../src/domain/contracts/contract.ts'
import { isUsable } from '../../src/domain/contracts/columns.ts'
import { Button } from '../components/button.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { ask } from '../bridge.ts'
import { showContractList } from './contract-list.ts'
import { countContracts, listName } from './contract-words.ts'
import { mapColumn } from '../import/import-draft.ts'
import { ImportProblems } from '../import/import-problems.tsx'
import { MappingTable } from '../import/mapping-table.tsx'
import { ReadAs } from '../import/read-as.tsx'
import { ColumnWarnings } from './column-warnings.tsx'
import { contractKind, type ContractDraft } from './contract-kind.ts'
import { RowsPreview } from './rows-preview.tsx'

interface ImportPreviewProps {
  readonly draft: ContractDraft
  /** The list there is. */
  readonly list: ContractList | null
  readonly onChange: (draft: ContractDraft) => void
  readonly onCancel: () => void
  /** The list is in place, with so many contracts. */
  readonly onDone: (count: number) => void
}

/** How a file has been read, before it becomes the list: what each column holds, the first rows, and what is wrong. */
export function ImportPreview({ draft, list, onChange, onCancel, onDone }: ImportPreviewProps) {
  const [problem, setProblem] = useState('')
  const [isAsking, setAsking] = useState<boolean | null>(null)
  const last = useRef<HTMLDivElement>(null)
  // Focus follows the question, there and back.
  useEffect(() => {
    if (isAsking !== null) last.current?.querySelector('button')?.focus()
  }, [isAsking])
  const { contracts, problems } = draft.read
  const bringIn = async (): Promise<void> => {
    const answer = await ask('contracts.import', {
      fileName: draft.fileName.slice(0, 300),
      text: draft.text,
      delimiter: draft.csv.delimiter,
      headerRow: draft.headerRow,
      kinds: draft.columns.map(({ kind }) => kind),
      replaces: list?.importedAt ?? null,
    })
    if (!answer.ok) return setProblem(answer.error.message)
    showContractList(answer.value.list)
    onDone(answer.value.list.contracts.length)
  }
  const go = (): void => {
    if (!isUsable(draft.columns))
      return setProblem('Välj vilken kolumn som är avtalets namn, eller vilken som är leverantören.')
    if (contracts.length === 0) return setProblem('Det finns inga rader under rubrikraden.')
    setProblem('')
    if (list === null) return void bringIn()
    setAsking(true)
  }
  return (
    <>
      <PageHeading title="Stämmer kolumnerna?" />
      <p className="lead">
        {draft.fileName}: {countContracts(contracts.length)}. Kontrollera vad varje kolumn används som, och
        ändra det som blev fel.
      </p>
      <ReadAs
        kind={contractKind}
        draft={draft}
        remembered={list?.mapping}
        onChange={onChange}
        onProblem={setProblem}
      />
      <MappingTable
        kind={contractKind}
        draft={draft}
        onMap={(index, meaning) => onChange(mapColumn(contractKind, draft, index, meaning))}
      />
      <ColumnWarnings columns={draft.columns} />
      <RowsPreview read={draft.read} />
      <ImportProblems problems={problems} kept="Avtalen läses in ändå, med texten så som den står i filen." />
      <p role="alert" className="problem">
        {problem}
      </p>
      <div ref={last}>
        {isAsking && list !== null ? (
          <div className="verdict warn" role="group" aria-label="Byta ut listan?">
            <strong>Byta ut listan som finns?</strong>
            <div className="verdict-text">
              <p>
                {listName(list)}, med {countContracts(list.contracts.length)}, tas bort. I stället kommer{' '}
                {countContracts(contracts.length)} ur {draft.fileName}. Dina ärenden ändras inte.
              </p>
              <div className="row">
                <Button onPress={() => void bringIn()}>Ja, byt ut listan</Button>
                <Button variant="second" onPress={() => setAsking(false)}>
                  Nej, inte än
                </Button>
              </div>
            </div>
          </div>
        ) : (
          <div className="row page-end">
            <Button onPress={go}>Läs in {countContracts(contracts.length)}</Button>
            <Button variant="second" onPress={onCancel}>
              Avbryt
            </Button>
          </div>
        )}
      </div>
    </>
  )
}
