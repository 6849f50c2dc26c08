import { useEffect, useRef, useState, type ReactNode } from 'react'

interface WideTableProps {
  /** What the table is about. */
  readonly label: string
  readonly children: ReactNode
}

/** Room for a table: where it is wider than the window it is scrolled by itself, by the keyboard too. */
export function WideTable({ label, children }: WideTableProps) {
  const place = useRef<HTMLDivElement>(null)
  const [isScrolled, setScrolled] = useState(false)
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const watch = new ResizeObserver(() => setScrolled(element.scrollWidth > element.clientWidth))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return (
    <div
      ref={place}
      className="table-scroll"
      {...(isScrolled ? { tabIndex: 0, role: 'region', 'aria-label': label } : {})}
    >
      {children}
    </div>
  )
}
