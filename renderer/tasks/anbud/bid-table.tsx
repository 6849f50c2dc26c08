import { answers, bidOutcomes } from '../../../src/domain/case/choices.ts'
import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import { listedNumber } from '../../../src/domain/suppliers/identity.ts'
import { formatKr } from '../../../src/domain/money.ts'
import { sayDifference } from '../../../src/rules/bids/difference.ts'
import { cameLate, registeredLate } from '../../../src/rules/bids/times.ts'
import { comparedAsAnother } from '../../../src/domain/suppliers/renamed.ts'
import {
  askedSuppliers,
  bidPricing,
  bidTotal,
  bidsByPrice,
  isOut,
  supplierName,
} from '../../../src/rules/evaluate/suppliers.ts'
import { Tag } from '../../components/tag.tsx'
import { useCase } from '../../state/case.ts'
import { perPeriod, sayReceived } from './bid-words.ts'

/** The asked suppliers side by side: bids first and lowest on top, then those that are not counted, then the others. */
export function BidTable() {
  const { case: found } = useCase()
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
            <tr key={supplier.id} className={isOut(supplier) ? 'bid-out' : undefined}>
              <th scope="row">
                <strong>{supplierName(supplier)}</strong>
                <span className="small">{beneathName(found, supplier)}</span>
                {comparedAsAnother(supplier) === undefined ? null : <Tag tone="warn">ändrad leverantör</Tag>}
              </th>
              {supplier.answer === 'bid' ? (
                <BidCells supplier={supplier} />
              ) : (
                <NoBidCells supplier={supplier} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function BidCells({ supplier }: { readonly supplier: Supplier }) {
  const { case: found, today } = useCase()
  const lowest = bidsByPrice(found)[0]?.ore
  const total = bidTotal(found, supplier)
  const isFlagged = cameLate(found, supplier)
  return (
    <>
      <td>
        {sayReceived(supplier, today) ?? <span className="small">Datum saknas</span>}
        {isFlagged && <Tag tone="warn">efter sista dagen</Tag>}
        {!isFlagged && registeredLate(found, supplier) === true && <Tag tone="warn">inskrivet sent</Tag>}
      </td>
      <td className="num">
        {total === undefined ? <span className="small">Pris saknas</span> : formatKr(total)}
      </td>
      <td className="num">
        {total === undefined || lowest === undefined || isOut(supplier) ? (
          <span className="small">–</span>
        ) : total === lowest ? (
          <Tag>lägst</Tag>
        ) : (
          sayDifference(lowest, total)
        )}
      </td>
      <td>
        <Outcome found={found} supplier={supplier} />
      </td>
    </>
  )
}

function NoBidCells({ supplier }: { readonly supplier: Supplier }) {
  return (
    <>
      <td className="small">–</td>
      <td className="num small">–</td>
      <td className="num small">–</td>
      <td className="small">
        {supplier.answer === undefined ? 'Inget svar ifyllt' : answers[supplier.answer]}
      </td>
    </>
  )
}

function inOrder(found: Case): readonly Supplier[] {
  const rank = (supplier: Supplier): number => {
    if (supplier.answer !== 'bid') return Infinity
    if (isOut(supplier)) return Number.MAX_SAFE_INTEGER
    return bidTotal(found, supplier) ?? Number.MAX_SAFE_INTEGER - 1
  }
  return askedSuppliers(found).toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}

function beneathName(found: Case, supplier: Supplier): string {
  const pricing = bidPricing(found)
  const unit = supplier.bid?.unitPriceOre
  const price =
    supplier.answer === 'bid' && pricing && unit !== undefined
      ? `${formatKr(unit)} ${perPeriod[pricing.per]}`
      : undefined
  return [listedNumber(supplier), price].filter((text) => text !== undefined).join(' · ')
}

function Outcome({ found, supplier }: { readonly found: Case; readonly supplier: Supplier }) {
  const { outcome } = supplier.bid ?? {}
  if (found.decision.outcome === 'cancel' && !isOut(supplier)) return <Tag>Avbruten</Tag>
  if (outcome === undefined) return <span className="small">Inte avgjort</span>
  return (
    <Tag tone={outcome === 'accepted' ? 'ok' : isOut(supplier) ? 'warn' : undefined}>
      {bidOutcomes[outcome]}
    </Tag>
  )
}
