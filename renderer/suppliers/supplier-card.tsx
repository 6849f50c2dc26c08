import { useState } from 'react'
import type { SupplierRegister } from '../../src/contract/shapes.ts'
import { formOf, isPersonalNumber } from '../../src/domain/org-nr.ts'
import { identityKey, listedNumber } from '../../src/domain/suppliers/identity.ts'
import { registeredName, type RegisteredSupplier } from '../../src/domain/suppliers/supplier.ts'
import { maskVatNr, vatRemark } from '../../src/domain/suppliers/vat-nr.ts'
import { Button } from '../components/button.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RemoveRow } from '../tasks/value/remove-row.tsx'
import { PastTable } from './past-table.tsx'

interface SupplierCardProps {
  readonly supplier: RegisteredSupplier
  readonly register: SupplierRegister
  readonly onChange: () => void
  readonly onRemove: () => void
  readonly onBack: () => void
}

/** One supplier: who it is, whom one writes to, and how it went in earlier cases. */
export function SupplierCard({ supplier, register, onChange, onRemove, onBack }: SupplierCardProps) {
  const { vatNr, ledgerNr, notes, contacts, otherNames = [], unread = {} } = supplier
  const [showsAll, setShowsAll] = useState(false)
  const key = identityKey(supplier)
  const past = key === undefined ? [] : (register.histories[key] ?? [])
  const remark = vatRemark(vatNr, supplier.orgNr)
  return (
    <>
      <PageHeading title={registeredName(supplier)} />
      <p className="lead">
        <SupplierNumber supplier={supplier} showsAll={showsAll} onShow={() => setShowsAll(!showsAll)} />
      </p>
      <dl className="supplier-facts">
        {vatNr === undefined ? null : (
          <Fact term="Momsregistreringsnummer" value={showsAll ? vatNr : maskVatNr(vatNr)} />
        )}
        {ledgerNr === undefined ? null : <Fact term="Leverantörsnummer" value={ledgerNr} />}
        {otherNames.length === 0 ? null : <Fact term="Står också som" value={otherNames.join(', ')} />}
        {Object.entries(unread).map(([kind, text]) => (
          <Fact
            key={kind}
            term={kind === 'vatNr' ? 'Momsnummer i filen' : 'Nummer i filen'}
            value={`”${text}” går inte att läsa. Ändra uppgifterna och rätta numret.`}
          />
        ))}
        {contacts.map((contact) => (
          <Fact
            key={`${contact.name ?? ''} ${contact.email ?? ''} ${contact.phone ?? ''}`}
            term="Kontakt"
            value={[contact.name, contact.email, contact.phone].filter((t) => t !== undefined).join(', ')}
          />
        ))}
        {notes === undefined ? null : <Fact term="Anteckning" value={notes} />}
      </dl>
      {remark === undefined ? null : <p className="small">{remark}</p>}
      <PastTable past={past} />
      <div className="row page-end">
        <Button onPress={onChange}>Ändra uppgifterna</Button>
        <Button variant="second" onPress={onBack}>
          Till alla leverantörer
        </Button>
        <RemoveRow
          name={registeredName(supplier)}
          typed
          also="Dina ärenden ändras inte."
          onRemove={onRemove}
        />
      </div>
    </>
  )
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  )
}

interface NumberProps {
  readonly supplier: RegisteredSupplier
  readonly showsAll: boolean
  readonly onShow: () => void
}

/** The number with what it tells; a personal number is shown in full only to whoever asks to see it. */
function SupplierNumber({ supplier, showsAll, onShow }: NumberProps) {
  const { orgNr } = supplier
  if (orgNr === undefined) return <>{listedNumber(supplier) ?? 'Organisationsnummer saknas'}</>
  const form = formOf(orgNr)
  return (
    <>
      {showsAll ? orgNr : listedNumber(supplier)}
      {form === undefined ? null : `, ${form}`}{' '}
      {isPersonalNumber(orgNr) ? (
        <Button variant="link" onPress={onShow}>
          {showsAll ? 'Dölj de sista siffrorna' : 'Visa hela numret'}
        </Button>
      ) : null}
    </>
  )
}
