import { useId, useRef, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { copyOut } from '../../components/copy-out.ts'

/** A text to take along: shown in full, copied with one press, or marked for copying where the computer refuses. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const copy = (): void => {
    if (copyOut(text)) return setSaid('Texten är kopierad.')
    area.current?.focus()
    area.current?.select()
    setSaid('Texten är markerad. Tryck Ctrl+C för att kopiera den.')
  }
  return (
    <div className="copy-text">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={area} className="input input-text" readOnly value={text} rows={12} />
      <div className="row">
        <Button variant="second" onPress={copy}>
          Kopiera texten
        </Button>
        <span className="small" role="status">
          {said}
        </span>
      </div>
    </div>
  )
}
