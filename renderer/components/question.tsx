import type { ReactNode } from 'react'

export interface QuestionTexts {
  readonly label: string
  readonly help?: string | undefined
  readonly example?: string | undefined
  readonly antiExample?: string | undefined
  readonly optional: boolean
  readonly problem?: string | undefined
}

interface QuestionProps extends QuestionTexts {
  readonly id: string
  readonly wide?: boolean | undefined
  readonly children: ReactNode
}

/** Ids of what describes the control: for aria-describedby. */
export const describedBy = (id: string, { help, problem }: Pick<QuestionTexts, 'help' | 'problem'>) =>
  [help === undefined ? [] : `${id}-help`, problem === undefined ? [] : `${id}-problem`].flat().join(' ') ||
  undefined

export const labelText = (label: string, optional: boolean) => (
  <>
    {label}
    {optional ? <span className="optional"> (frivilligt)</span> : null}
  </>
)

/** A question with a text control: label, help, problem, control and folded examples, in the order they are read. */
export function Question(props: QuestionProps) {
  const { id, label, help, example, antiExample, optional, problem, wide, children } = props
  return (
    <div className={`field${wide ? ' field-wide' : ''}${problem === undefined ? '' : ' field-wrong'}`}>
      <label htmlFor={id}>{labelText(label, optional)}</label>
      {help === undefined ? null : (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <Problem id={id} text={problem} />
      {children}
      {example === undefined ? null : <Examples holds={example} fails={antiExample} label={label} />}
    </div>
  )
}

/** What is wrong with the answer and what to write instead. */
export function Problem({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return text === undefined ? null : (
    <p className="problem" id={`${id}-problem`}>
      <span className="visually-hidden">Fel: </span>
      {text}
    </p>
  )
}

interface ExamplesProps {
  readonly holds: string
  readonly fails: string | undefined
  readonly label: string
}

function Examples({ holds, fails, label }: ExamplesProps) {
  return (
    <details className="examples">
      <summary>
        Exempel<span className="visually-hidden"> på svar: {label}</span>
      </summary>
      <p>
        <strong>Håller:</strong> ”{holds}”
      </p>
      {fails === undefined ? null : (
        <p>
          <strong>Håller inte:</strong> ”{fails}”
        </p>
      )}
    </details>
  )
}
