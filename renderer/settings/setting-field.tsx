import { describedBy, Question } from '../components/question.tsx'

interface SettingFieldProps {
  readonly id: string
  readonly label: string
  readonly help?: string | undefined
  readonly text: string
  readonly problem: string | undefined
  readonly onType: (text: string) => void
  readonly isShort?: boolean
}

/** One line of the settings form. */
export function SettingField(props: SettingFieldProps) {
  const { id, label, help, text, problem, onType, isShort = false } = props
  return (
    <Question id={id} label={label} help={help} optional={false} problem={problem}>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        className={`input ${isShort ? 'input-short' : 'input-line'}`}
        value={text}
        onChange={(event) => onType(event.target.value)}
        aria-describedby={describedBy(id, props)}
        aria-invalid={problem === undefined ? undefined : true}
      />
    </Question>
  )
}
