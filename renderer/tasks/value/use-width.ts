import { useLayoutEffect, useState, type RefObject } from 'react'

/** How wide an element is in CSS pixels, as the window changes; `first` before it is measured. */
export function useWidth(element: RefObject<Element | null>, first: number): number {
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const now = element.current
    if (now === null) return undefined
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0)
      if (measured > 0) setWidth(measured)
    })
    observer.observe(now)
    return () => observer.disconnect()
  }, [element])
  return width
}
