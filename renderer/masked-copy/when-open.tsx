import { useState, type ReactNode } from 'react'

interface WhenOpenProps {
  readonly title: string
  readonly children: () => ReactNode
}

/** As More, for many rows: they are made when it is opened. */
export function WhenOpen({ title, children }: WhenOpenProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      <div className="more-inside">{isOpen ? children() : null}</div>
    </details>
  )
}
