import { useState, type DragEvent, type ReactNode } from 'react'
import { attachFiles, refuseDrop } from '../../state/files.ts'
import { droppedFiles } from '../dropped-files.ts'

interface DropPlaceProps {
  readonly id: string
  /** Where the files belong; '' is the case. */
  readonly place: string
  readonly label: string
  readonly children: ReactNode
}

/** Takes files that are dropped on it. Whoever has no mouse chooses them with the button inside. */
export function DropPlace({ id, place, label, children }: DropPlaceProps) {
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent): void => {
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  const leave = (event: DragEvent): void => {
    const to = event.relatedTarget
    if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const { files, hasFolder } = droppedFiles(event.dataTransfer)
    if (hasFolder || files.length === 0) refuseDrop(place, hasFolder)
    else void attachFiles(files, place === '' ? undefined : place)
  }
  return (
    <div
      id={id}
      className={isOver ? 'attachments is-over' : 'attachments'}
      role="group"
      aria-label={label}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={leave}
      onDrop={drop}
    >
      {children}
    </div>
  )
}
