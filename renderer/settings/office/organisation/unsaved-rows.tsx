import { Unsaved } from '../../../components/unsaved.tsx'
import { dropDraft, useRowDrafts } from './row-draft.ts'
import type { RowAt } from './row-fields.ts'
import { titleOf } from './row-title.ts'

/** Rows that somebody began on and left: to go on with, or throw away. */
export function UnsavedRows({ onChange }: { readonly onChange: (at: RowAt) => void }) {
  const forms = useRowDrafts().map(({ at, typed }) => ({
    key: `${at.row} ${at.id ?? ''} ${at.post ?? ''}`,
    name: [titleOf(at), typed['title'] ?? typed['name'] ?? typed['point'] ?? '']
      .filter((text) => text !== '')
      .join(': '),
    onContinue: () => onChange(at),
    onThrow: () => dropDraft(at),
  }))
  return <Unsaved forms={forms} />
}
