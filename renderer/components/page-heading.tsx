import { useEffect, useRef } from 'react'
import { useCaseStore } from '../state/case.ts'

interface PageHeadingProps {
  readonly title: string
  /** Put before the title of the window, such as "Fel: ". */
  readonly prefix?: string
}

/** The page's one h1. It takes focus when the page is shown, and names the window. */
export function PageHeading({ title, prefix = '' }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const caseTitle = useCaseStore((state) => state.view?.case.subject.title)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    document.title = `${prefix}${[title, caseTitle, 'Direktlots'].filter((part) => part !== undefined).join(' – ')}`
  }, [title, prefix, caseTitle])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  )
}
