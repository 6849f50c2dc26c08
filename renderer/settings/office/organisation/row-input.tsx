import { describedBy, labelText, Problem, Question } from '../../../components/question.tsx'
import type { RowField } from './row-fields.ts'

interface RowInputProps {
  readonly id: string
  readonly field: RowField
  readonly text: string
  readonly problem: string | undefined
  readonly onType: (text: string) => void
}

/** One field of the form: a line, a line with offers, or a list to choose from. */
export function RowInput({ id, field, text, problem, onType }: RowInputProps) {
  const { label, help, choices, offers, several, isShort = false, optional = false } = field
  if (several !== undefined)
    return (
      <SeveralInput id={id} field={field} several={several} text={text} problem={problem} onType={onType} />
    )
  const shared = {
    id,
    value: text,
    'aria-describedby': describedBy(id, { help, problem }),
    'aria-invalid': problem === undefined ? undefined : true,
  }
  return (
    <Question id={id} label={label} help={help} optional={optional} problem={problem}>
      {choices === undefined ? (
        <input
          {...shared}
          type="text"
          autoComplete="off"
          spellCheck={false}
          className={`input ${isShort ? 'input-short' : 'input-line'}`}
          list={offers === undefined ? undefined : `${id}-offers`}
          onChange={({ target }) => onType(target.value)}
        />
      ) : (
        <select {...shared} className="input select" onChange={({ target }) => onType(target.value)}>
          {Object.entries(choices).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      )}
      {offers === undefined ? null : (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </Question>
  )
}

interface SeveralInputProps extends RowInputProps {
  readonly several: NonNullable<RowField['several']>
}

/** Boxes to tick: what is ticked is kept as words with commas between. */
function SeveralInput({
  id,
  field: { label, help, optional = false },
  several,
  text,
  problem,
  onType,
}: SeveralInputProps) {
  const ticked = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const toggle = (word: string, isOn: boolean): void =>
    onType(
      several
        .map(([one]) => one)
        .filter((one) => (one === word ? isOn : ticked.includes(one)))
        .join(', '),
    )
  return (
    <fieldset
      id={id}
      className="field organisation-several"
      aria-describedby={describedBy(id, { help, problem })}
    >
      <legend>{labelText(label, optional)}</legend>
      {help === undefined ? null : (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <Problem id={id} text={problem} />
      {several.map(([word, words]) => (
        <label key={word}>
          <input
            type="checkbox"
            checked={ticked.includes(word)}
            onChange={({ target }) => toggle(word, target.checked)}
          />{' '}
          {words}
        </label>
      ))}
    </fieldset>
  )
}
