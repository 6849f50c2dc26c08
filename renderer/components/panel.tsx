import { useId, type ReactNode } from 'react'

interface PanelProps {
  readonly title: string
  readonly children: ReactNode
}

/** A card in the right column: why we ask, how it was computed, what would change the answer. */
export function Panel({ title, children }: PanelProps) {
  const id = useId()
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
