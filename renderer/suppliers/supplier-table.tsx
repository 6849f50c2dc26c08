import { useMemo, useState } from 'react'
import type { SupplierRegister } from '../../src/contract/shapes.ts'
import { isPersonalNumber } from '../../src/domain/org-nr.ts'
import { identityKey } from '../../src/domain/suppliers/identity.ts'
import { searchSuppliers } from '../../src/domain/suppliers/search.ts'
import { registeredName, type RegisteredSupplier } from '../../src/domain/suppliers/supplier.ts'
import { Button } from '../components/button.tsx'
import { countSuppliers, numberWords, pastWords } from './supplier-words.ts'

interface SupplierTableProps {
  readonly register: SupplierRegister
  readonly onOpen: (id: string) => void
}

const shownAtOnce = 100

/** Every supplier of the register, with a search. */
export function SupplierTable({ register, onOpen }: SupplierTableProps) {
  const [search, setSearch] = useState('')
  const [limit, setLimit] = useState(shownAtOnce)
  const found = useMemo(() => searchSuppliers(register.suppliers, search), [register, search])
  const { ledger } = register
  return (
    <section aria-labelledby="supplier-list">
      <div className="table-head">
        <h2 id="supplier-list">{search.trim() === '' ? 'Alla leverantörer' : 'Sökningen'}</h2>
        <input
          type="search"
          className="input search"
          aria-label="Sök bland leverantörerna"
          placeholder="Sök på namn, nummer, kontakt …"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <p role="status" className="small">
        {search.trim() === ''
          ? `${capital(countSuppliers(register.suppliers.length))}.${ledger === null ? '' : ` Senast inläst: ${ledger.fileName}, ${ledger.importedOn}, av ${ledger.importedBy}.`}`
          : `${found.length} av ${countSuppliers(register.suppliers.length)}`}
      </p>
      <div className="table-scroll">
        <table className="supplier-table">
          <thead>
            <tr>
              <th scope="col">Leverantör</th>
              <th scope="col">Nummer</th>
              <th scope="col">Kontakt</th>
              <th scope="col">I ärenden</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, limit).map((supplier) => (
              <Row key={supplier.id} supplier={supplier} register={register} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </div>
      {found.length > limit ? (
        <Button variant="link" onPress={() => setLimit(limit + shownAtOnce)}>
          Visa fler ({found.length - limit} till)
        </Button>
      ) : null}
    </section>
  )
}

interface RowProps extends SupplierTableProps {
  readonly supplier: RegisteredSupplier
}

function Row({ supplier, register, onOpen }: RowProps) {
  const { orgNr, contacts } = supplier
  const key = identityKey(supplier)
  const past = key === undefined ? [] : (register.histories[key] ?? [])
  const [contact] = contacts
  return (
    <tr>
      <td>
        <Button variant="link" onPress={() => onOpen(supplier.id)}>
          {registeredName(supplier)}
        </Button>
      </td>
      <td className="supplier-number">
        {numberWords(supplier)}
        {orgNr !== undefined && isPersonalNumber(orgNr) ? (
          <span className="contract-under">personuppgift</span>
        ) : null}
      </td>
      <td>
        {contact?.email ?? contact?.name ?? contact?.phone}
        {contacts.length > 1 ? <span className="contract-under">och {contacts.length - 1} till</span> : null}
      </td>
      <td>{pastWords(past)}</td>
    </tr>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
