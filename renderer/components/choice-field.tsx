import { Label, Radio, RadioGroup, Text } from 'react-aria-components'
import type { Choices } from '../../src/domain/case/choices.ts'
import { typing } from '../state/actions.ts'
import { LayerBadge } from './layer-badge.tsx'
import { fieldId } from './field-id.ts'
import { labelText, Problem, type QuestionTexts } from './question.tsx'

interface ChoiceFieldProps extends QuestionTexts {
  readonly path: string
  readonly text: string
  readonly choices: Choices
  /** A sentence beneath an answer: what it means, with an example. */
  readonly choiceHelp?: Choices | undefined
  readonly layout: 'row' | 'column'
  /** Instead of entering the choice at the path. */
  readonly onChoose?: ((choice: string) => void) | undefined
}

/** A question answered by one press: entered at once. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { path, text, choices, choiceHelp, layout, onChoose, ...question } = props
  const id = fieldId(path)
  const { label, help, localHelp, optional, problem } = question
  return (
    <RadioGroup
      id={id}
      className={`field choices${problem === undefined ? '' : ' field-wrong'}`}
      value={Object.hasOwn(choices, text) ? text : null}
      onChange={(choice) => (onChoose === undefined ? typing.choose(path, choice) : onChoose(choice))}
      isInvalid={problem !== undefined}
    >
      <Label>{labelText(label, optional)}</Label>
      {help === undefined && localHelp === undefined ? null : (
        <Text slot="description" elementType="div" className="help">
          {help === undefined ? null : <p className="help">{help}</p>}
          {localHelp === undefined ? null : (
            <p className="help">
              <LayerBadge layer="local" /> {localHelp}
            </p>
          )}
        </Text>
      )}
      <Problem id={id} text={problem} />
      <div className={`choice-list choice-${layout}`}>
        {Object.entries(choices).map(([choice, words]) => (
          <Radio key={choice} value={choice} className="choice">
            <span className="choice-dot" aria-hidden="true" />
            <span>
              {words}
              {choiceHelp?.[choice] === undefined ? null : <small>{choiceHelp[choice]}</small>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
