import { numberKey } from '../../src/domain/suppliers/identity.ts'
import type { Draft } from '../../src/domain/suppliers/merge.ts'
import { numberWords } from './supplier-words.ts'

const shownFirst = 5

/** The first suppliers as the register will have them. */
export function LedgerRows({ suppliers }: { readonly suppliers: readonly Draft[] }) {
  if (suppliers.length === 0) return null
  const withoutNumber = suppliers.filter((supplier) => numberKey(supplier) === undefined).length
  return (
    <section className="section" aria-labelledby="first-rows">
      <h2 id="first-rows">{suppliers.length > shownFirst ? 'De första leverantörerna' : 'Leverantörerna'}</h2>
      <div className="table-scroll" role="group" aria-label="Tabell som går att rulla i sidled" tabIndex={0}>
        <table className="preview-table">
          <thead>
            <tr>
              <th scope="col">Leverantör</th>
              <th scope="col">Nummer</th>
              <th scope="col">Momsnummer</th>
              <th scope="col">Kontakt</th>
            </tr>
          </thead>
          <tbody>
            {suppliers.slice(0, shownFirst).map((supplier, index) => {
              const [contact] = supplier.contacts
              return (
                <tr key={String(index)}>
                  <td>{supplier.name}</td>
                  <td>{numberWords(supplier)}</td>
                  <td>{supplier.vatNr}</td>
                  <td>{contact?.email ?? contact?.name ?? contact?.phone}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {withoutNumber === 0 ? null : (
        <p className="small">
          {withoutNumber === 1 ? 'En av dem saknar' : `${withoutNumber} av dem saknar`} ett nummer som går att
          läsa. Det går att fylla i senare.
        </p>
      )}
    </section>
  )
}
