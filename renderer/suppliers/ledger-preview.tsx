import { useState } from 'react'
import type { SupplierRegister } from '../../src/contract/shapes.ts'
import { hasIdentity } from '../../src/domain/suppliers/columns.ts'
import { mergeInto } from '../../src/domain/suppliers/merge.ts'
import { draftKey } from '../../src/domain/suppliers/read-ledger.ts'
import { ask } from '../bridge.ts'
import { Button } from '../components/button.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { mapColumn } from '../import/import-draft.ts'
import { ImportProblems } from '../import/import-problems.tsx'
import { MappingTable } from '../import/mapping-table.tsx'
import { ReadAs } from '../import/read-as.tsx'
import { LedgerRows } from './ledger-rows.tsx'
import { SameNumbers } from './same-numbers.tsx'
import { supplierKind, type LedgerDraft } from './supplier-kind.ts'
import { showRegister } from './supplier-register.ts'
import { countSuppliers, mergeWords } from './supplier-words.ts'

interface LedgerPreviewProps {
  readonly draft: LedgerDraft
  readonly register: SupplierRegister
  readonly onChange: (draft: LedgerDraft) => void
  readonly onCancel: () => void
  /** It is in the register: what it did there, as a sentence. */
  readonly onDone: (sentence: string) => void
}

/** How a ledger has been read, before it goes into the register: its columns, what is wrong, and what is there twice. */
export function LedgerPreview({ draft, register, onChange, onCancel, onDone }: LedgerPreviewProps) {
  const [problem, setProblem] = useState('')
  const { suppliers, problems, nameless, rowCount } = draft.read
  const { added, filled, known } = mergeInto(register.suppliers, suppliers, draftKey, () => 'new')
  const bringIn = async (): Promise<void> => {
    if (!hasIdentity(draft.columns))
      return setProblem('Välj vilken kolumn som är leverantörens namn, eller vilken som är numret.')
    const answer = await ask('suppliers.import', {
      fileName: draft.fileName.slice(0, 300),
      text: draft.text,
      delimiter: draft.csv.delimiter,
      headerRow: draft.headerRow,
      kinds: draft.columns.map(({ kind }) => kind),
    })
    if (!answer.ok) return setProblem(answer.error.message)
    showRegister(answer.value)
    onDone(mergeWords(answer.value))
  }
  return (
    <>
      <PageHeading title="Stämmer kolumnerna?" />
      <p className="lead">
        {draft.fileName}: {rowCount === 1 ? 'en rad' : `${rowCount} rader`},{' '}
        {countSuppliers(suppliers.length)}. Kontrollera vad varje kolumn används som, och ändra det som blev
        fel.
      </p>
      <ReadAs
        kind={supplierKind}
        draft={draft}
        remembered={register.ledger?.mapping}
        onChange={onChange}
        onProblem={setProblem}
      />
      <MappingTable
        kind={supplierKind}
        draft={draft}
        onMap={(index, meaning) => onChange(mapColumn(supplierKind, draft, index, meaning))}
      />
      <LedgerRows suppliers={suppliers} />
      <SameNumbers same={draft.read.same} />
      {nameless.length === 0 ? null : (
        <p>
          {nameless.length === 1 ? 'En rad' : `${nameless.length} rader`} har varken namn eller nummer och
          läses inte in: rad {nameless.slice(0, 20).join(', ')}
          {nameless.length > 20 ? ' …' : '.'}
        </p>
      )}
      <ImportProblems
        problems={problems}
        kept="Leverantörerna läses in ändå, med texten så som den står i filen."
      />
      {known + filled === 0 ? null : (
        <p role="status">
          {countSuppliers(known + filled)} i filen finns redan i registret. Det som saknas där fylls i. Inget
          skrivs över. {added === 0 ? 'Inga är nya.' : `${added} är nya.`}
        </p>
      )}
      <p role="alert" className="problem">
        {problem}
      </p>
      <div className="row page-end">
        <Button onPress={() => void bringIn()}>Läs in {countSuppliers(suppliers.length)}</Button>
        <Button variant="second" onPress={onCancel}>
          Avbryt
        </Button>
      </div>
    </>
  )
}
