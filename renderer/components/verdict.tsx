import type { ReactNode } from 'react'

interface VerdictProps {
  readonly tone: 'ok' | 'warn' | 'stop' | 'plain'
  /** The verdict in one sentence. */
  readonly title: string
  /** What follows from it. */
  readonly children?: ReactNode
}

/** The verdict in one bold sentence, then what follows from it. */
export function Verdict({ tone, title, children }: VerdictProps) {
  return (
    <div className={`verdict ${tone}`}>
      <strong>{title}</strong>
      {children === undefined ? null : <div className="verdict-text">{children}</div>}
    </div>
  )
}
