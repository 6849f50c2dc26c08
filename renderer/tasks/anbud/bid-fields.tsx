import type { Supplier } from '../../../src/domain/case/schema.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { formatKr } from '../../../src/domain/money.ts'
import { bidPricing, bidTotal } from '../../../src/rules/evaluate/suppliers.ts'
import { More } from '../../components/more.tsx'
import { Field } from '../../components/field.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { AskedNote } from './bid-note.tsx'
import { cameLate, perPeriod, sayTimes } from './bid-words.ts'
import { noteAsked } from './note-asked.ts'

interface BidFieldsProps {
  readonly supplier: Supplier
  /** The page shows the notes that are asked for in another place. */
  readonly notesElsewhere?: boolean
}

/** When one bid came and what it costs. */
export function BidFields({ supplier, notesElsewhere = false }: BidFieldsProps) {
  const { case: found, evaluation } = useCase()
  const isNoteAsked = noteAsked(found, evaluation, supplier) !== undefined
  const at = `suppliers.${supplier.id}.bid`
  const pricing = bidPricing(found)
  const late = cameLate(found, supplier) ? found.inquiry.lastDay : undefined
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
      {late !== undefined && (
        <Verdict tone="warn" title={`Anbudet kom in efter sista dagen, ${formatDate(late)}.`}>
          <p>Behandla alla lika: gör likadant med varje anbud som kommer sent.</p>
        </Verdict>
      )}
      {isNoteAsked && !notesElsewhere && <AskedNote supplier={supplier} />}
      {(pricing !== null || !isNoteAsked) && (
        <More title="Fler uppgifter">
          {pricing && (
            <Field
              path={`${at}.totalOre`}
              label="Pris för allt utan moms, om optionen har ett annat pris"
              help="Skriv det samlade priset med optioner. Det gäller då i stället för uträkningen."
              suffix="kr"
              optional
            />
          )}
          {!isNoteAsked && <Field path={`${at}.note`} optional />}
        </More>
      )}
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
