import type { KeyboardEvent } from 'react'
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
}

/** A question answered by typing: drafted at every keystroke, entered when the field is left or Enter is pressed. */
export function TextField(props: TextFieldProps) {
  const { path, text, size, suffix, inputMode, hint, problem } = props
  const id = fieldId(path)
  const shared = {
    id,
    value: text,
    autoComplete: 'off',
    spellCheck: false,
    'aria-describedby': describedBy(id, props),
    'aria-invalid': problem === undefined ? undefined : true,
    onBlur: () => typing.leave(path),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      typing.type(path, event.target.value),
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
            onKeyDown={enterKey}
            className={`input input-${size}`}
          />
          {suffix === undefined ? null : <span className="suffix">{suffix}</span>}
        </span>
      )}
    </Question>
  )
}
