import type { Part } from '../../../src/domain/case/schema.ts'
import { vatRates } from '../../../src/domain/case/choices.ts'
import { Field } from '../../components/field.tsx'
import { amountSuffix, isRecurring, periodUnit, type Pricing } from './price-words.ts'

interface PartPriceProps {
  readonly part: Part
  /** What is asked for: "Beräknat pris". The words about VAT are added. */
  readonly amountLabel?: string
  /** The sentence beneath the amount; the empty string shows none. */
  readonly amountHelp?: string | undefined
}

/** Short enough to stand on one line. */
const shortPricings: Readonly<Record<Pricing, string>> = {
  total: 'Ett pris för allt',
  month: 'Per månad',
  quarter: 'Per kvartal',
  year: 'Per år',
}

/** How a part is paid: one price, or a price that recurs so many times. */
export function PartPrice({ part, amountLabel = 'Beräknat pris', amountHelp }: PartPriceProps) {
  const at = `value.parts.${part.id}`
  const { pricing, openEnded, vat } = part
  return (
    <>
      <Field path={`${at}.pricing`} choices={shortPricings} layout="row" />
      <div className="field-row">
        <Field
          path={`${at}.amountOre`}
          label={`${amountLabel}, ${vatRates[vat ?? 'excluded'].toLowerCase()}`}
          suffix={amountSuffix(pricing)}
          help={amountHelp}
        />
        {isRecurring(pricing) && openEnded !== 'yes' ? (
          <Field path={`${at}.times`} label="Hur länge?" suffix={periodUnit[pricing]} />
        ) : null}
      </div>
    </>
  )
}
