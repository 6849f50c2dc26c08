import { useState, type DragEvent } from 'react'
import { droppedFiles } from './dropped-files.ts'

/** What an element that takes dropped files listens to, and whether something is held over it. */
export function useDropTarget(take: (dropped: ReturnType<typeof droppedFiles>) => void) {
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent): void => {
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  return {
    isOver,
    listeners: {
      onDragEnter: over,
      onDragOver: over,
      onDragLeave: (event: DragEvent): void => {
        const to = event.relatedTarget
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false)
      },
      onDrop: (event: DragEvent): void => {
        event.preventDefault()
        setOver(false)
        take(droppedFiles(event.dataTransfer))
      },
    },
  }
}
