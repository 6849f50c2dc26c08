import { useEffect, useRef } from 'react'
import { Button } from '../../../components/button.tsx'
import { dropDraft, useRowDrafts } from './row-draft.ts'
import type { RowAt } from './row-fields.ts'
import { titleOf } from './row-title.ts'

/** Rows that somebody began on and left: to go on with, or throw away. */
export function UnsavedRows({ onChange }: { readonly onChange: (at: RowAt) => void }) {
  const drafts = useRowDrafts()
  const list = useRef<HTMLUListElement>(null)
  const count = useRef(drafts.length)
  // What had focus is gone with its row.
  useEffect(() => {
    if (drafts.length < count.current) list.current?.querySelector('button')?.focus()
    count.current = drafts.length
  }, [drafts.length])
  if (drafts.length === 0) return null
  return (
    <ul ref={list} className="unsaved-rows" aria-label="Inte sparat">
      {drafts.map(({ at, typed }) => {
        const name = [titleOf(at), typed['title'] ?? typed['name'] ?? typed['point'] ?? '']
          .filter((text) => text !== '')
          .join(': ')
        return (
          <li key={`${at.row} ${at.id ?? ''} ${at.post ?? ''}`} className="row">
            <span>
              Inte sparat: <strong>{name}</strong>
            </span>
            <Button variant="second" label={`Fortsätt: ${name}`} onPress={() => onChange(at)}>
              Fortsätt
            </Button>
            <Button variant="link" label={`Släng: ${name}`} onPress={() => dropDraft(at)}>
              Släng
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
