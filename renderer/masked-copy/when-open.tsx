import { useState, type ReactNode } from 'react'

interface WhenOpenProps {
  readonly title: string
  /** Where the keyboard is led to what is in it. */
  readonly id?: string
  readonly startsOpen?: boolean
  readonly children: () => ReactNode
}

/** As More, for many rows: they are made when it is opened. */
export function WhenOpen({ title, id, startsOpen = false, children }: WhenOpenProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  // Read once, as More does.
  const [isOpenAtFirst] = useState(startsOpen)
  return (
    <details className="more" open={isOpenAtFirst} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary {...(id === undefined ? {} : { id })}>{title}</summary>
      <div className="more-inside">{isOpen ? children() : null}</div>
    </details>
  )
}
