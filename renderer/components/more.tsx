import { useState, type ReactNode } from 'react'

interface MoreProps {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly startsOpen?: boolean
}

/** Optional extras, folded: "Fler uppgifter". Stays as the person left it while the page is shown. */
export function More({ title, children, startsOpen = false }: MoreProps) {
  // Read once: a fold does not close under the person when what opened it is answered.
  const [isOpenAtFirst] = useState(startsOpen)
  return (
    <details className="more" open={isOpenAtFirst}>
      <summary>{title}</summary>
      <div className="more-inside">{children}</div>
    </details>
  )
}
