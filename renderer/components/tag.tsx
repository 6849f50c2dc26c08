import type { ReactNode } from 'react'

interface TagProps {
  readonly tone?: 'ok' | 'warn' | 'stop' | undefined
  readonly children: ReactNode
}

/** A word or two about a row or a card. */
export function Tag({ tone, children }: TagProps) {
  return <span className={tone === undefined ? 'tag' : `tag ${tone}`}>{children}</span>
}
