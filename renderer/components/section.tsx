import { useId, type ReactNode } from 'react'

interface SectionProps {
  readonly title: string
  /** One sentence beneath the heading. */
  readonly help?: ReactNode
  readonly children: ReactNode
}

/** Questions that belong together, under a heading. */
export function Section({ title, help, children }: SectionProps) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {help === undefined ? null : <p className="small section-help">{help}</p>}
      {children}
    </section>
  )
}
