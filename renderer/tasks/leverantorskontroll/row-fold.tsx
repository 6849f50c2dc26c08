import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Tag } from '../../components/tag.tsx'
import type { RowState } from './row-state.ts'

interface RowFoldProps {
  /** The check's name: all that is seen of one that is folded and not begun. */
  readonly name: string
  readonly state: RowState | undefined
  /** What stands in the row, in a line; empty where nothing does. */
  readonly holds: string
  /** Answered, with nothing left to say. */
  readonly isWhole: boolean
  /** It is the next one to do, or something in it has to be seen: it opens by itself. */
  readonly opens: boolean
  readonly children: ReactNode
}

/**
 * A check in one line, with what it holds; all that stands in it is a press away. It opens when it is its turn and folds when it
 * is made and the person has left it: nothing that is being answered is folded away.
 */
export function RowFold({ name, state, holds, isWhole, opens, children }: RowFoldProps) {
  const fold = useRef<HTMLDetailsElement>(null)
  const id = useId()
  const [isOpen, setOpen] = useState(opens)
  const [didOpen, setDidOpen] = useState(opens)
  if (opens !== didOpen) {
    setDidOpen(opens)
    if (opens) setOpen(true)
  }
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
  return (
    <section className="check-row" aria-labelledby={id}>
      <details
        className="check-fold"
        ref={fold}
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          <h3 id={id}>{name}</h3> {state === undefined ? null : <Tag tone={state.tone}>{state.words}</Tag>}
          {isOpen || holds === '' ? null : <span className="small fold-holds"> {holds}</span>}
        </summary>
        <div className="check-inside">{children}</div>
      </details>
    </section>
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
