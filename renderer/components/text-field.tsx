import { useEffect, useRef, type KeyboardEvent } from 'react'
import { typing } from '../state/actions.ts'
import { fieldId } from './field-id.ts'
import { describedBy, Question, type QuestionTexts } from './question.tsx'

interface TextFieldProps extends QuestionTexts {
  readonly path: string
  readonly text: string
  readonly size: 'text' | 'line' | 'short' | 'tiny'
  readonly wide?: boolean | undefined
  readonly suffix?: string | undefined
  readonly inputMode?: 'text' | 'decimal' | 'numeric'
  /** How the answer is written, shown in the empty control. */
  readonly hint?: string
  /** What is offered beneath it, in the platform's own list; anything else can be written. */
  readonly suggestions?: readonly string[] | undefined
}

/** A question answered by typing: drafted at every keystroke, entered when the field is left or Enter is pressed. */
export function TextField(props: TextFieldProps) {
  const { path, text, size, suffix, inputMode, hint, problem, suggestions } = props
  const id = fieldId(path)
  const typedHere = useFilledIn(id, text)
  const shared = {
    id,
    value: text,
    autoComplete: 'off',
    spellCheck: false,
    'aria-describedby': describedBy(id, props),
    'aria-invalid': problem === undefined ? undefined : true,
    onBlur: () => typing.leave(path),
    onChange: (event: { readonly target: { readonly value: string } }) => {
      typedHere(event.target.value)
      typing.type(path, event.target.value)
    },
  }
  const enterKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') typing.commit(path)
  }
  return (
    <Question {...props} id={id} wide={props.wide ?? size === 'text'}>
      {size === 'text' ? (
        <textarea {...shared} rows={3} className="input input-text" />
      ) : (
        <span className="input-row">
          <input
            {...shared}
            type="text"
            inputMode={inputMode}
            placeholder={hint}
            list={suggestions === undefined ? undefined : `${id}-list`}
            onKeyDown={enterKey}
            className={`input input-${size}`}
          />
          {suffix === undefined ? null : <span className="suffix">{suffix}</span>}
          {suggestions === undefined ? null : (
            <datalist id={`${id}-list`}>
              {suggestions.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
          )}
        </span>
      )}
    </Question>
  )
}

/**
 * What the program fills in where somebody stands, as a day, is marked, so that what is typed takes its place. Answers whom to
 * tell what is typed.
 */
function useFilledIn(id: string, text: string): (typed: string) => void {
  const before = useRef(text)
  const own = useRef(text)
  useEffect(() => {
    const control = document.activeElement
    const isFilledIn = before.current === '' && text !== '' && own.current !== text
    if (isFilledIn && control?.id === id && control instanceof HTMLInputElement) control.select()
    before.current = text
  }, [id, text])
  return (typed) => {
    own.current = typed
  }
}
