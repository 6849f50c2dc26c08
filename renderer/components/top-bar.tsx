import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'

interface TopBarProps {
  /** Makes the mark a button that leads to the register. */
  readonly onMark?: () => void
  readonly children?: ReactNode
  /** At the right: what is saved. */
  readonly saved?: ReactNode
}

/** The bar at the top of every page. */
export function TopBar({ onMark, children, saved }: TopBarProps) {
  return (
    <header className="top-bar">
      {onMark === undefined ? (
        <span className="mark">Direktlots</span>
      ) : (
        <AriaButton className="mark mark-button" onPress={onMark} aria-label="Direktlots, till dina ärenden">
          Direktlots
        </AriaButton>
      )}
      {children}
      <div className="saved">{saved}</div>
    </header>
  )
}
