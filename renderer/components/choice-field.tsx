import { Label, Radio, RadioGroup, Text } from 'react-aria-components'
import type { Choices } from '../../src/domain/case/choices.ts'
import { typing } from '../state/actions.ts'
import { fieldId } from './field-id.ts'
import { labelText, Problem, type QuestionTexts } from './question.tsx'

interface ChoiceFieldProps extends QuestionTexts {
  readonly path: string
  readonly text: string
  readonly choices: Choices
  readonly layout: 'row' | 'column'
}

/** A question answered by one press: entered at once. */
export function ChoiceField({ path, text, choices, layout, ...question }: ChoiceFieldProps) {
  const id = fieldId(path)
  const { label, help, optional, problem } = question
  return (
    <RadioGroup
      id={id}
      className={`field choices${problem === undefined ? '' : ' field-wrong'}`}
      value={Object.hasOwn(choices, text) ? text : null}
      onChange={(choice) => typing.choose(path, choice)}
      isInvalid={problem !== undefined}
    >
      <Label>{labelText(label, optional)}</Label>
      {help === undefined ? null : (
        <Text slot="description" elementType="p" className="help">
          {help}
        </Text>
      )}
      <Problem id={id} text={problem} />
      <div className={`choice-list choice-${layout}`}>
        {Object.entries(choices).map(([choice, words]) => (
          <Radio key={choice} value={choice} className="choice">
            <span className="choice-dot" aria-hidden="true" />
            <span>{words}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
