import { useState } from 'react'
import { Button } from './button.tsx'

interface LeaveFormProps {
  /** Whether something is typed that leaving throws away: then it is asked about once. */
  readonly isChanged: boolean
  readonly onLeave: () => void
}

/** The way out of a form without saving it. */
export function LeaveForm({ isChanged, onLeave }: LeaveFormProps) {
  const [isAsked, setAsked] = useState(false)
  if (!isAsked || !isChanged)
    return (
      <Button variant="second" onPress={() => (isChanged ? setAsked(true) : onLeave())}>
        Avbryt
      </Button>
    )
  return (
    <>
      <span role="alert">Det du har skrivit är inte sparat.</span>
      <Button variant="link" onPress={onLeave}>
        Gå tillbaka utan att spara
      </Button>
    </>
  )
}
