import { useEffect, useRef } from 'react'
import { fieldId } from './field-id.ts'

/** Whoever was in a control that an answer has locked stays in its place, where it is now read. Who has gone on is left in peace. */
export function useStaysAt(path: string, isHeld: boolean): void {
  const wasHeld = useRef(isHeld)
  useEffect(() => {
    if (isHeld && !wasHeld.current && document.activeElement === document.body)
      document.getElementById(fieldId(path))?.focus()
    wasHeld.current = isHeld
  }, [path, isHeld])
}
