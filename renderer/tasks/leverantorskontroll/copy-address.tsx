import { useRef, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { copyOut } from '../../components/copy-out.ts'

/** An address to take to the browser: nothing is opened from here, since nothing leaves the machine by itself. */
export function CopyAddress({ address }: { readonly address: string }) {
  const text = useRef<HTMLSpanElement>(null)
  const [said, setSaid] = useState('')
  const copy = (): void => {
    const isCopied = copyOut(address)
    if (!isCopied && text.current !== null) window.getSelection()?.selectAllChildren(text.current)
    setSaid(isCopied ? 'Kopierad.' : 'Markerad. Tryck Ctrl+C.')
  }
  return (
    <span className="address small">
      <span className="path" ref={text}>
        {address}
      </span>{' '}
      <Button variant="link" label={`Kopiera adressen ${address}`} onPress={copy}>
        Kopiera
      </Button>{' '}
      <span role="status">{said}</span>
    </span>
  )
}
