import { useEffect, useRef } from 'react'
import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import { Button } from './button.tsx'
import { fieldId } from './field-id.ts'
import { goToField } from './focus-field.ts'
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
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{headingOf(lacks)}</h2>
      <ul>
        {lacks.map((lack) => (
          <li key={lack.message}>
            {lack.fields.length === 1 ? (
              <FieldLink path={lack.fields[0] ?? ''} words={lack.message} />
            ) : (
              <>
                {lack.message}
                <span className="error-fields">
                  {lack.fields.map((path) => (
                    <FieldLink key={path} path={path} words={fieldAt(path)?.short ?? 'Gå till frågan'} />
                  ))}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      <Button variant="second" onPress={onGoOn}>
        Gå vidare ändå
      </Button>
    </div>
  )
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
