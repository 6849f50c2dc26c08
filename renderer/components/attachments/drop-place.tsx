import type { ReactNode } from 'react'
import { attachFiles, refuseDrop } from '../../state/files.ts'
import { useDropTarget } from '../drop-target.ts'

interface DropPlaceProps {
  readonly id: string
  /** Where the files belong; '' is the case. */
  readonly place: string
  readonly label: string
  readonly children: ReactNode
}

/** Takes files that are dropped on it. Whoever has no mouse chooses them with the button inside. */
export function DropPlace({ id, place, label, children }: DropPlaceProps) {
  const { isOver, listeners } = useDropTarget(({ files, hasFolder }) => {
    if (hasFolder || files.length === 0) refuseDrop(place, hasFolder)
    else void attachFiles(files, place === '' ? undefined : place)
  })
  return (
    <div
      id={id}
      className={isOver ? 'attachments is-over' : 'attachments'}
      role="group"
      aria-label={label}
      {...listeners}
    >
      {children}
    </div>
  )
}
