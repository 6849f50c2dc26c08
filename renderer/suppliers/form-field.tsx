import { Question } from '../components/question.tsx'

interface FormFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly size: 'text' | 'line' | 'short'
  readonly help?: string
  readonly problem?: string
  readonly optional?: boolean
  readonly onChange: (text: string) => void
}

/** A question of a form that is saved as a whole. */
export function FormField({
  id,
  label,
  value,
  size,
  help,
  problem,
  optional = false,
  onChange,
}: FormFieldProps) {
  const described = [help === undefined ? [] : `${id}-help`, problem === undefined ? [] : `${id}-problem`]
  const shared = {
    id,
    value,
    autoComplete: 'off',
    spellCheck: false,
    'aria-describedby': described.flat().join(' ') || undefined,
    'aria-invalid': problem === undefined ? undefined : true,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  }
  return (
    <Question id={id} label={label} help={help} problem={problem} optional={optional} wide={size === 'text'}>
      {size === 'text' ? (
        <textarea {...shared} rows={3} className="input input-text" />
      ) : (
        <span className="input-row">
          <input {...shared} type="text" className={`input input-${size}`} />
        </span>
      )}
    </Question>
  )
}
