import type { Part } from '../../../src/domain/case/schema.ts'
import { vatRates } from '../../../src/domain/case/choices.ts'
import { Field } from '../../components/field.tsx'
import { useCase } from '../../state/case.ts'
import { amountWords } from './amount-words.ts'
import { basePart } from './part-names.ts'
import { amountSuffix, isRecurring, periodUnit, type Pricing } from './price-words.ts'

interface PartPriceProps {
  readonly part: Part
  /** The sentence beneath the amount in place of the usual one; the empty string shows none. */
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
export function PartPrice({ part, amountHelp }: PartPriceProps) {
  const at = `value.parts.${part.id}`
  const { pricing, openEnded, vat } = part
  const { case: found } = useCase()
  const words = amountWords(part.role, found.subject.law, basePart(found)?.id === part.id)
  return (
    <>
      <Field
        path={`${at}.pricing`}
        label={words.pricing}
        choices={{ ...shortPricings, ...words.pricings }}
        layout="row"
      />
      <div className="field-row">
        <Field
          path={`${at}.amountOre`}
          label={`${words.amount}, ${vatRates[vat ?? 'excluded'].toLowerCase()}`}
          suffix={amountSuffix(pricing)}
          help={amountHelp ?? words.help}
        />
        {isRecurring(pricing) && openEnded !== 'yes' ? (
          <Field path={`${at}.times`} label="Hur länge?" suffix={periodUnit[pricing]} />
        ) : null}
      </div>
    </>
  )
}
