import { useEffect, useRef } from 'react'
import { Button } from './button.tsx'

/** A form that somebody began on and left. */
export interface UnsavedForm {
  readonly key: string
  /** What it is about, to a person. */
  readonly name: string
  readonly onContinue: () => void
  readonly onThrow: () => void
}

/** Forms that somebody began on and left: to go on with, or throw away. */
export function Unsaved({ forms }: { readonly forms: readonly UnsavedForm[] }) {
  const list = useRef<HTMLUListElement>(null)
  const count = useRef(forms.length)
  // What had focus is gone with its row.
  useEffect(() => {
    if (forms.length < count.current) list.current?.querySelector('button')?.focus()
    count.current = forms.length
  }, [forms.length])
  if (forms.length === 0) return null
  return (
    <ul ref={list} className="unsaved" aria-label="Inte sparat">
      {forms.map(({ key, name, onContinue, onThrow }) => (
        <li key={key} className="row">
          <span>
            Inte sparat: <strong>{name}</strong>
          </span>
          <Button variant="second" label={`Fortsätt: ${name}`} onPress={onContinue}>
            Fortsätt
          </Button>
          <Button variant="link" label={`Släng: ${name}`} onPress={onThrow}>
            Släng
          </Button>
        </li>
      ))}
    </ul>
  )
}
