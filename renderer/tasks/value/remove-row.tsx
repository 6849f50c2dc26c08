import { useEffect, useRef, useState } from 'react'
import { Button } from '../../components/button.tsx'

interface RemoveRowProps {
  /** What goes: "Option 1". */
  readonly name: string
  /** Asks first where something typed would be lost. */
  readonly typed: boolean
  /** What else goes with it, as a sentence. */
  readonly also?: string | undefined
  readonly onRemove: () => void
}

/** Takes away a row; asks first if anything is typed in it. Focus stays where the question is. */
export function RemoveRow({ name, typed, also, onRemove }: RemoveRowProps) {
  const [asking, setAsking] = useState<boolean | null>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asking !== null) box.current?.querySelector('button')?.focus()
  }, [asking])
  return (
    <div ref={box} className="remove-ask row">
      {asking ? (
        <>
          <span role="alert">
            Ta bort {name}? {also}
          </span>
          <Button variant="link" label={`Ja, ta bort ${name}`} onPress={onRemove}>
            Ja, ta bort
          </Button>
          <Button variant="link" label={`Behåll ${name}`} onPress={() => setAsking(false)}>
            Behåll
          </Button>
        </>
      ) : (
        <Button
          variant="link"
          label={`Ta bort ${name}`}
          onPress={() => (typed ? setAsking(true) : onRemove())}
        >
          Ta bort
        </Button>
      )}
    </div>
  )
}
