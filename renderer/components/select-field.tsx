import type { Choices } from '../../src/domain/case/choices.ts'
import { typing } from '../state/actions.ts'
import { fieldId } from './field-id.ts'
import { describedBy, Question, type QuestionTexts } from './question.tsx'

interface SelectFieldProps extends QuestionTexts {
  readonly path: string
  readonly text: string
  readonly choices: Choices
}

/** A question with many choices: the platform's own list, which every keyboard and screen reader knows. */
export function SelectField({ path, text, choices, ...question }: SelectFieldProps) {
  const id = fieldId(path)
  return (
    <Question {...question} id={id}>
      <select
        id={id}
        className="input select"
        value={Object.hasOwn(choices, text) ? text : ''}
        aria-describedby={describedBy(id, question)}
        aria-invalid={question.problem === undefined ? undefined : true}
        onChange={(event) => typing.choose(path, event.target.value)}
      >
        <option value="">Välj …</option>
        {Object.entries(choices).map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </Question>
  )
}
