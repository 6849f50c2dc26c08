import { useEffect, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import type { CheckAnswers } from '../../../src/rules/vetting/row.ts'
import { focusField } from '../../components/focus-field.ts'
import { Tag } from '../../components/tag.tsx'
import { doneWords, takenWords } from './row-state.ts'

interface RowFoldProps {
  readonly check: Check
  readonly row: CheckAnswers | undefined
  /** Path of the check's row. */
  readonly at: string
  /** Made, with nothing to remark on and nothing left to say. */
  readonly isWhole: boolean
  readonly children: ReactNode
}

/** A check that is made folds to one line when the person has left it; all that stands in it is a press away. */
export function RowFold({ check, row, at, isWhole, children }: RowFoldProps) {
  const fold = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(!isWhole)
  useEffect(() => {
    if (!isWhole) return
    const close = (): void => {
      const element = fold.current
      if (element === null || !element.open || element.contains(document.activeElement)) return
      keepingPlace(() => flushSync(() => setOpen(false)))
    }
    // A press that moves focus away is let through first: what is pressed does not move beneath it.
    const soon = (): void => {
      setTimeout(close)
    }
    soon()
    document.addEventListener('click', soon)
    document.addEventListener('keyup', soon)
    return () => {
      document.removeEventListener('click', soon)
      document.removeEventListener('keyup', soon)
    }
  }, [isWhole])
  const taken = row === undefined ? undefined : takenWords(row)
  return (
    <details
      className="check-fold"
      ref={fold}
      open={!isWhole || isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary onClick={() => setTimeout(() => focusField(`${at}.result`))}>
        <strong>{check.name}</strong> <Tag tone="ok">Gjord</Tag>{' '}
        <span className="small">{row === undefined ? '' : doneWords(row, check)}</span>{' '}
        {taken === undefined ? null : (
          <>
            <span className="small">{taken}</span>{' '}
          </>
        )}
        <span className="fold-change">
          Ändra<span className="visually-hidden"> {check.name}</span>
        </span>
      </summary>
      {children}
    </details>
  )
}

/** What has focus stands at the same height in the window afterwards. */
function keepingPlace(change: () => void): void {
  const { activeElement } = document
  const before = activeElement?.getBoundingClientRect().top ?? 0
  change()
  if (activeElement === null || activeElement === document.body) return
  const moved = activeElement.getBoundingClientRect().top - before
  if (moved !== 0) window.scrollBy(0, moved)
}
