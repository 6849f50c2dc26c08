import type { Choices } from '../../src/domain/case/choices.ts'
import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import { sayField } from '../../src/domain/case/fields/read.ts'
import { getAt } from '../../src/domain/case/path.ts'
import { useCase } from '../state/case.ts'
import { fieldId } from './field-id.ts'

interface HeldFieldProps {
  readonly path: string
  readonly label: string
  readonly choices?: Choices | undefined
  /** Shown only where it is answered. */
  readonly optional?: boolean | undefined
  /** Behind a number: "månader". Amounts and percentages have theirs by themselves. */
  readonly suffix?: string | undefined
}

/** An answer that is locked: it is read, not changed. The page says why, and how it is opened again. */
export function HeldField({ path, label, choices, optional = false, suffix }: HeldFieldProps) {
  const { case: found } = useCase()
  const field = fieldAt(path)
  const value = getAt(found, path)
  const chosen = typeof value === 'string' ? choices?.[value] : undefined
  const text = chosen ?? (field === undefined || value === undefined ? '' : sayField(field, value))
  if (text === '' && optional) return null
  return (
    <div className="field held" id={fieldId(path)} tabIndex={-1}>
      <span className="held-label">{label}</span>
      <p>
        {text === '' ? '–' : text}
        {text !== '' && field?.kind === 'count' && suffix !== undefined ? ` ${suffix}` : null}
        <span className="visually-hidden"> (låst)</span>
      </p>
    </div>
  )
}
