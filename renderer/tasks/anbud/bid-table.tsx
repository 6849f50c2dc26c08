import type { ReactNode } from 'react'
import { answers } from '../../../src/domain/case/choices.ts'
import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import { formatKr } from '../../../src/domain/money.ts'
import {
  askedSuppliers,
  bidPricing,
  bidTotal,
  bidsByPrice,
  supplierName,
} from '../../../src/rules/evaluate/suppliers.ts'
import { Tag } from '../../components/tag.tsx'
import { useCase } from '../../state/case.ts'
import { cameLate, perPeriod, sayReceived } from './bid-words.ts'

/** The asked suppliers side by side, bids first and lowest on top. */
export function BidTable() {
  const { case: found, today } = useCase()
  const lowest = bidsByPrice(found)[0]?.ore
  return (
    <div className="table-scroll" role="region" aria-label="Anbuden jämförda" tabIndex={0}>
      <table className="bid-table">
        <caption className="visually-hidden">Anbuden jämförda, lägst pris först</caption>
        <thead>
          <tr>
            <th scope="col">Leverantör</th>
            <th scope="col" className="nowrap">
              Kom in
            </th>
            <th scope="col" className="num">
              Pris{found.value.hasOption === 'yes' ? ' med option' : ''}
            </th>
            <th scope="col" className="num">
              Skillnad mot lägsta
            </th>
            <th scope="col">Utfall</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(found).map((supplier) => (
            <tr key={supplier.id}>
              <th scope="row">
                <strong>{supplierName(supplier)}</strong>
                <span className="small">{beneathName(found, supplier)}</span>
              </th>
              {supplier.answer === 'bid' ? (
                <>
                  <td>
                    {sayReceived(supplier, today) ?? <span className="small">Datum saknas</span>}
                    {cameLate(found, supplier) && <Tag tone="warn">efter sista dagen</Tag>}
                  </td>
                  <PriceCells total={bidTotal(found, supplier)} lowest={lowest} />
                  <td>{outcome(found, supplier, lowest)}</td>
                </>
              ) : (
                <>
                  <td className="small">–</td>
                  <td className="num small">–</td>
                  <td className="num small">–</td>
                  <td className="small">
                    {supplier.answer === undefined ? 'Inget svar ifyllt' : answers[supplier.answer]}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PriceCells({
  total,
  lowest,
}: {
  readonly total: number | undefined
  readonly lowest: number | undefined
}) {
  if (total === undefined || lowest === undefined)
    return (
      <>
        <td className="num small">Pris saknas</td>
        <td className="num small">–</td>
      </>
    )
  return (
    <>
      <td className="num">{formatKr(total)}</td>
      <td className="num">
        {total === lowest ? <Tag tone="ok">lägst</Tag> : `+${formatKr(total - lowest)}`}
      </td>
    </>
  )
}

function inOrder(found: Case): readonly Supplier[] {
  const rank = (supplier: Supplier): number =>
    supplier.answer === 'bid' ? (bidTotal(found, supplier) ?? Number.MAX_SAFE_INTEGER - 1) : Infinity
  return askedSuppliers(found).toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}

function beneathName(found: Case, supplier: Supplier): string {
  const pricing = bidPricing(found)
  const unit = supplier.bid?.unitPriceOre
  const price =
    supplier.answer === 'bid' && pricing && unit !== undefined
      ? `${formatKr(unit)} ${perPeriod[pricing.per]}`
      : undefined
  return [supplier.orgNr ?? supplier.foreignId, price].filter((text) => text !== undefined).join(' · ')
}

function outcome(found: Case, supplier: Supplier, lowest: number | undefined): ReactNode {
  if (found.decision.outcome === 'cancel') return <Tag>Avbruten</Tag>
  const { supplierId } = found.award
  if (supplierId === supplier.id) return <Tag tone="ok">Antas</Tag>
  if (supplierId === undefined) return <span className="small">Inte avgjort</span>
  const total = bidTotal(found, supplier)
  return (
    <Tag>{total !== undefined && lowest !== undefined && total > lowest ? 'Högre pris' : 'Antas inte'}</Tag>
  )
}
