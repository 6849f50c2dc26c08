import { useRef, useState } from 'react'
import { Button } from '../../components/button.tsx'

/** An address to take to the browser: nothing is opened from here, since nothing leaves the machine by itself. */
export function CopyAddress({ address }: { readonly address: string }) {
  const text = useRef<HTMLSpanElement>(null)
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address)
      setSaid('Kopierad.')
    } catch {
      if (text.current !== null) window.getSelection()?.selectAllChildren(text.current)
      setSaid('Markerad. Tryck Ctrl+C.')
    }
  }
  return (
    <span className="address small">
      <span className="path" ref={text}>
        {address}
      </span>{' '}
      <Button variant="link" label={`Kopiera adressen ${address}`} onPress={() => void copy()}>
        Kopiera
      </Button>{' '}
      <span role="status">{said}</span>
    </span>
  )
}
