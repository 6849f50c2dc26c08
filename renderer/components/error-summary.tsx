import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useCase } from '../state/case.ts'
import { Button } from './button.tsx'
import { fieldId } from './field-id.ts'
import { fieldWords } from './field-words.ts'
import { goToField, isOnPage } from './focus-field.ts'
import type { Lack } from './lacks.ts'

interface ErrorSummaryProps {
  readonly lacks: readonly Lack[]
  readonly onGoOn: () => void
}

/** What is missing on the page, each with a way to the field. Takes focus when it appears. */
export function ErrorSummary({ lacks, onGoOn }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    box.current?.focus({ preventScroll: true })
  }, [])
  const musts = lacks.filter(({ isAdvice }) => isAdvice !== true)
  const advised = lacks.filter(({ isAdvice }) => isAdvice === true)
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      {musts.length === 0 ? null : (
        <>
          <h2>{headingOf(musts)}</h2>
          <LackList lacks={musts} />
        </>
      )}
      {advised.length === 0 ? null : (
        <>
          <h2>{musts.length === 0 ? 'Det här bör ni göra' : 'Det här bör ni också göra'}</h2>
          <LackList lacks={advised} />
        </>
      )}
      <Button variant="second" onPress={onGoOn}>
        Gå vidare ändå
      </Button>
    </div>
  )
}

const LackList = ({ lacks }: Pick<ErrorSummaryProps, 'lacks'>) => (
  <ul>
    {lacks.map((lack) => (
      <li key={lack.message}>
        <LackLinks lack={lack} />
      </li>
    ))}
  </ul>
)

/** The message as the link where one field mends it, else the fields one by one after it. */
function LackLinks({ lack: { message, fields } }: { readonly lack: Lack }) {
  const { case: found } = useCase()
  const links = useShownFields(fields)
  const [only] = links
  if (links.length === 1 && only !== undefined) return <FieldLink path={only} words={message} />
  return (
    <>
      {message}
      <span className="error-fields">
        {fieldWords(found, links).map(({ path, words }) => (
          <FieldLink key={path} path={path} words={words} />
        ))}
      </span>
    </>
  )
}

/** The fields that the page shows; all of them where it shows none, for the link then leads to where they are asked. */
function useShownFields(fields: readonly string[]): readonly string[] {
  const shown = useSyncExternalStore(onPageChange, () => fields.filter(isOnPage).join(' '))
  return shown === '' ? fields : shown.split(' ')
}

function onPageChange(tell: () => void): () => void {
  const observer = new MutationObserver(tell)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => observer.disconnect()
}

function headingOf(lacks: readonly Lack[]): string {
  if (lacks.every((lack) => lack.is === 'missing')) return 'Det här saknas'
  return lacks.every((lack) => lack.is === 'wrong')
    ? 'Det här behöver rättas'
    : 'Det här saknas eller behöver rättas'
}

function FieldLink({ path, words }: { readonly path: string; readonly words: string }) {
  return (
    <a
      href={`#${fieldId(path)}`}
      onClick={(event) => {
        event.preventDefault()
        goToField(path)
      }}
    >
      {words}
    </a>
  )
}
