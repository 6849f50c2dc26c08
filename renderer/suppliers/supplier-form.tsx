import { useState, type SyntheticEvent } from 'react'
import type { SupplierRegister } from '../../src/contract/shapes.ts'
import { isPersonalNumber, parseOrgNr } from '../../src/domain/org-nr.ts'
import { registeredName, type RegisteredSupplier } from '../../src/domain/suppliers/supplier.ts'
import {
  asTyped,
  readTyped,
  type TypedProblems,
  type TypedSupplier,
} from '../../src/domain/suppliers/typed-supplier.ts'
import { ask } from '../bridge.ts'
import { Button } from '../components/button.tsx'
import { More } from '../components/more.tsx'
import { LeaveForm } from '../components/leave-form.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { ContactFields } from './contact-fields.tsx'
import { FormField } from './form-field.tsx'
import { MaskChoice } from './mask-choice.tsx'
import { dropSupplier, keepSupplier, useTypedSupplier } from './supplier-draft.ts'
import { showRegister } from './supplier-register.ts'

interface SupplierFormProps {
  /** Undefined: a new one. */
  readonly supplier: RegisteredSupplier | undefined
  readonly register: SupplierRegister
  /** The supplier is stored, with this id. */
  readonly onSaved: (id: string) => void
  readonly onCancel: () => void
}

/** A supplier of the register to fill in or change. Nothing is in the register until it is saved; what is typed stays. */
export function SupplierForm({ supplier, register, onSaved, onCancel }: SupplierFormProps) {
  const id = supplier?.id
  const draft = useTypedSupplier(id)
  const was = asTyped(supplier)
  const typed = draft ?? was
  const [problems, setProblems] = useState<TypedProblems>({})
  const [problem, setProblem] = useState('')
  const set = (change: Partial<TypedSupplier>): void => {
    const now = { ...typed, ...change }
    if (JSON.stringify(now) === JSON.stringify(was)) dropSupplier(id)
    else keepSupplier(id, now)
  }
  const number = parseOrgNr(typed.orgNr)
  const save = async (event?: SyntheticEvent): Promise<void> => {
    event?.preventDefault()
    const read = readTyped(typed, register.suppliers, supplier?.id)
    setProblems(read.ok ? {} : read.problems)
    if (!read.ok) return focusFirst(read.problems)
    const answer = await ask('suppliers.save', {
      ...(supplier === undefined ? {} : { id: supplier.id }),
      typed: { ...typed, contacts: [...typed.contacts] },
    })
    if (!answer.ok) return setProblem(answer.error.message)
    dropSupplier(id)
    showRegister(answer.value)
    onSaved(answer.value.saved)
  }
  const field = (name: 'name' | 'orgNr' | 'country' | 'foreignId' | 'vatNr' | 'ledgerNr') => ({
    id: `supplier-${name}`,
    value: typed[name],
    onChange: (text: string) => set({ [name]: text }),
    ...(problems[name] === undefined ? {} : { problem: problems[name] }),
  })
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <PageHeading title={supplier === undefined ? 'Ny leverantör' : `Ändra ${registeredName(supplier)}`} />
      <FormField {...field('name')} label="Namn" size="line" />
      <FormField
        {...field('orgNr')}
        label="Organisationsnummer"
        help="Tio siffror. En enskild näringsidkare har sitt personnummer."
        size="short"
        optional
      />
      {number.ok && isPersonalNumber(number.value) ? (
        <MaskChoice value={typed.masked} onChange={(masked) => set({ masked })} />
      ) : null}
      <More title="Utländsk leverantör" startsOpen={typed.country !== '' || typed.foreignId !== ''}>
        <div className="field-row">
          <FormField {...field('country')} label="Land" size="short" />
          <FormField {...field('foreignId')} label="Utländskt registreringsnummer" size="short" />
        </div>
      </More>
      <ContactFields
        contacts={typed.contacts}
        problem={problems.contacts}
        onChange={(contacts) => set({ contacts })}
      />
      <More title="Fler uppgifter" startsOpen={[typed.vatNr, typed.ledgerNr, typed.notes].some(Boolean)}>
        <FormField {...field('vatNr')} label="Momsregistreringsnummer" size="short" optional />
        <FormField {...field('ledgerNr')} label="Leverantörsnummer i er reskontra" size="short" optional />
        <FormField
          id="supplier-notes"
          value={typed.notes}
          onChange={(notes) => set({ notes })}
          label="Anteckning"
          help="Det som fler behöver veta. Skriv inget om anbud eller priser."
          size="text"
          optional
          {...(problems.notes === undefined ? {} : { problem: problems.notes })}
        />
      </More>
      <p role="alert" className="problem">
        {problem}
      </p>
      <div className="row page-end">
        <Button isSubmit>Spara leverantören</Button>
        <LeaveForm
          isChanged={draft !== undefined}
          onLeave={() => {
            dropSupplier(id)
            onCancel()
          }}
        />
      </div>
    </form>
  )
}

/** To the first field that has to be mended. */
function focusFirst(problems: TypedProblems): void {
  const [first] = Object.keys(problems)
  const control = document.getElementById(first === 'contacts' ? 'contact-0-name' : `supplier-${first ?? ''}`)
  control?.closest('details')?.setAttribute('open', '')
  control?.focus()
}
