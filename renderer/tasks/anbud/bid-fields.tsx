import type { Supplier } from '../../../src/domain/case/schema.ts'
import { formatKr } from '../../../src/domain/money.ts'
import { sayNoted } from '../../../src/rules/bids/explain.ts'
import { notedAt } from '../../../src/rules/bids/times.ts'
import { bidPricing, bidTotal } from '../../../src/rules/evaluate/suppliers.ts'
import { Attachments } from '../../components/attachments/attachments.tsx'
import { Field } from '../../components/field.tsx'
import { NamesAlarm } from '../../components/names-alarm.tsx'
import { useCase } from '../../state/case.ts'
import { BidFaults } from './bid-faults.tsx'
import { BidMore } from './bid-more.tsx'
import { AskedNote } from './bid-note.tsx'
import { perPeriod, sayTimes } from './bid-words.ts'

interface BidFieldsProps {
  readonly supplier: Supplier
  /** The page shows the notes that are asked for in another place. */
  readonly notesElsewhere?: boolean
}

/** When one bid came and what it costs. */
export function BidFields({ supplier, notesElsewhere = false }: BidFieldsProps) {
  const { case: found } = useCase()
  const at = `suppliers.${supplier.id}.bid`
  const pricing = bidPricing(found)
  const { registeredAt } = supplier.bid ?? {}
  return (
    <div className="follow-up bid-fields">
      <div className="field-row">
        <Field path={`${at}.receivedOn`} />
        <Field path={`${at}.receivedAt`} optional />
        {pricing ? (
          <Field path={`${at}.unitPriceOre`} label="Pris utan moms" suffix={`kr ${perPeriod[pricing.per]}`} />
        ) : (
          <Field path={`${at}.totalOre`} label={priceLabel(found.value.hasOption)} suffix="kr" />
        )}
      </div>
      {pricing && <Total supplier={supplier} />}
      {registeredAt !== undefined && (
        <p className="small">Inskrivet {sayNoted(notedAt(registeredAt))}, enligt programmet.</p>
      )}
      <BidFaults supplier={supplier} />
      {!notesElsewhere && <AskedNote supplier={supplier} />}
      <Attachments belongsTo={at} add="Lägg till anbudet som fil …" />
      <BidMore supplier={supplier} />
      {!notesElsewhere && <NamesAlarm place="bid" at={at} />}
    </div>
  )
}

const priceLabel = (hasOption: 'yes' | 'no' | undefined): string =>
  hasOption === 'yes' ? 'Pris utan moms, med optioner' : 'Pris utan moms'

/** How the total follows from the price, so that it can be checked against the bid. */
function Total({ supplier }: { readonly supplier: Supplier }) {
  const { case: found } = useCase()
  const pricing = bidPricing(found)
  const total = bidTotal(found, supplier)
  const { unitPriceOre, totalOre } = supplier.bid ?? {}
  if (total === undefined || !pricing) return null
  const what = found.value.hasOption === 'yes' ? 'Med option' : 'Totalt'
  return (
    <p className="bid-total" aria-live="polite">
      {what}:{' '}
      {totalOre === undefined && unitPriceOre !== undefined && (
        <>
          {sayTimes(pricing)} × {formatKr(unitPriceOre)} ={' '}
        </>
      )}
      <strong>{formatKr(total)}</strong>
    </p>
  )
}
