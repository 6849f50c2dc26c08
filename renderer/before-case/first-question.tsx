import { Label, Radio, RadioGroup, Text } from 'react-aria-components'
import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import { fieldId } from '../components/field-id.ts'
import { Problem } from '../components/question.tsx'

interface FirstQuestionProps<C extends string> {
  /** The field of a case whose words the question has; nothing is stored in it here. */
  readonly path: string
  readonly help?: string
  readonly choices: Readonly<Record<C, string>>
  readonly chosen: C | null
  readonly problem: string | undefined
  readonly onChoose: (choice: C) => void
}

/** A question that is asked while there is no case to keep the answer in. */
export function FirstQuestion<C extends string>(props: FirstQuestionProps<C>) {
  const { path, choices, chosen, problem, onChoose } = props
  const field = fieldAt(path)
  const help = props.help ?? field?.help
  const id = fieldId(path)
  return (
    <RadioGroup
      id={id}
      className={`field choices${problem === undefined ? '' : ' field-wrong'}`}
      value={chosen}
      onChange={(choice) => onChoose(choice as C)}
      isInvalid={problem !== undefined}
    >
      <Label>{field?.label}</Label>
      {help === undefined ? null : (
        <Text slot="description" elementType="p" className="help">
          {help}
        </Text>
      )}
      <Problem id={id} text={problem} />
      <div className="choice-list choice-row">
        {Object.entries<string>(choices).map(([choice, words]) => (
          <Radio key={choice} value={choice} className="choice">
            <span className="choice-dot" aria-hidden="true" />
            <span>{words}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
