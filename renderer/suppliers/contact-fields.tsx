import type { TypedSupplier } from '../../src/domain/suppliers/typed-supplier.ts'
import { Button } from '../components/button.tsx'
import { Problem } from '../components/question.tsx'
import { FormField } from './form-field.tsx'

type Contacts = TypedSupplier['contacts']

interface ContactFieldsProps {
  readonly contacts: Contacts
  /** What is wrong in one of them. */
  readonly problem?: string | undefined
  readonly onChange: (contacts: Contacts) => void
}

const empty = { name: '', email: '', phone: '' }

/** Whom one writes to: the first is who gets the inquiry. */
export function ContactFields({ contacts, problem, onChange }: ContactFieldsProps) {
  const rows = contacts.length === 0 ? [empty] : contacts
  const set = (index: number, change: Partial<typeof empty>): void =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...change } : row)))
  return (
    <fieldset className="supplier-contacts">
      <legend>Kontakter</legend>
      <p className="help">Den första föreslås som mottagare när du frågar leverantören.</p>
      <Problem id="supplier-contacts" text={problem} />
      {rows.map((row, index) => (
        // Rows have no identity of their own: their order is all there is.
        <div key={String(index)} className="field-row">
          {(['name', 'email', 'phone'] as const).map((name) => (
            <FormField
              key={name}
              id={`contact-${index}-${name}`}
              label={labels[name]}
              value={row[name]}
              size="short"
              onChange={(text) => set(index, { [name]: text })}
            />
          ))}
          {rows.length === 1 ? null : (
            <Button
              variant="link"
              label={`Ta bort kontakten ${row.name || row.email || String(index + 1)}`}
              onPress={() => onChange(rows.filter((_, at) => at !== index))}
            >
              Ta bort
            </Button>
          )}
        </div>
      ))}
      <Button variant="link" onPress={() => onChange([...rows, empty])}>
        Lägg till en kontakt
      </Button>
    </fieldset>
  )
}

const labels = { name: 'Namn', email: 'E-post', phone: 'Telefon' } as const
