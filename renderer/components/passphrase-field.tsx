import { shortestPassphrase } from '../../src/domain/passphrase.ts'
import { FormField } from '../suppliers/form-field.tsx'

interface PassphraseFieldProps {
  readonly id: string
  readonly value: string
  /** How the other one hears it, and what of it that is special here. */
  readonly help: string
  readonly problem: string
  readonly onChange: (text: string) => void
}

/** A passphrase to lock a file with: what it has to be is said before it is typed. */
export const PassphraseField = ({ id, value, help, problem, onChange }: PassphraseFieldProps) => (
  <FormField
    id={id}
    label="Lösenord"
    value={value}
    size="line"
    optional
    help={`Minst ${shortestPassphrase} tecken, till exempel tre eller fyra ord. ${help}`}
    {...(problem === '' ? {} : { problem })}
    onChange={onChange}
  />
)
