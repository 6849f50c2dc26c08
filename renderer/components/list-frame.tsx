import type { ReactNode } from 'react'
import { TopBar } from './top-bar.tsx'

interface ListFrameProps {
  /** The page's name in its address and in tests. */
  readonly page: string
  readonly onBack: () => void
  readonly children: ReactNode
}

/** A page beside the cases that shows a list of the program's own: contracts, suppliers. */
export function ListFrame({ page, onBack, children }: ListFrameProps) {
  return (
    <>
      <TopBar onMark={onBack} />
      <main id="content" className="contracts" data-page={page} tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
