import { describedBy, Question } from '../../../components/question.tsx'
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
  const { label, help, choices, offers, isShort = false, optional = false } = field
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
