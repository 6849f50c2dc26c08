interface MaskChoiceProps {
  readonly value: 'yes' | 'no'
  readonly onChange: (value: 'yes' | 'no') => void
}

/** Whether a sole trader's personal number is hidden in the records of the cases it is picked for. */
export function MaskChoice({ value, onChange }: MaskChoiceProps) {
  return (
    <div className="field">
      <p>
        <strong>Personnummer – personuppgift.</strong> I listor visas det som ÅÅMMDD-****.
      </p>
      <label className="mask-choice">
        <input
          type="checkbox"
          checked={value === 'yes'}
          onChange={(event) => onChange(event.target.checked ? 'yes' : 'no')}
        />{' '}
        Dölj de fyra sista siffrorna också i dokumentationen
      </label>
    </div>
  )
}
