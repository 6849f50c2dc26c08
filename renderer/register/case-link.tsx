import type { ReactNode } from 'react'
import { openCase } from '../state/actions.ts'

interface CaseLinkProps {
  readonly id: string
  readonly children: ReactNode
}

/** Opens a case where the person left it. */
export function CaseLink({ id, children }: CaseLinkProps) {
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault()
        event.stopPropagation()
        void openCase(id)
      }}
    >
      {children}
    </a>
  )
}
