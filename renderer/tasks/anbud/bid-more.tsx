import type { Supplier } from '../../../src/domain/case/schema.ts'
import { listedNumber } from '../../../src/domain/suppliers/identity.ts'
import { toExplain } from '../../../src/rules/bids/explain.ts'
import { bidPricing, supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { useCase } from '../../state/case.ts'
import { SecrecyRequest } from '../../masked-copy/secrecy-request.tsx'
import { BidLines } from './bid-lines.tsx'

/** What is rarely needed of a bid: its sender, its price line by line, its terms. */
export function BidMore({ supplier }: { readonly supplier: Supplier }) {
  const { case: found } = useCase()
  const at = `suppliers.${supplier.id}.bid`
  const { lines, terms, senderName, senderOrgNr } = supplier.bid ?? {}
  const number = listedNumber(supplier)
  const isFilled = [lines?.length, terms, senderName, senderOrgNr].some(Boolean)
  return (
    <More title="Prisrader, villkor och avsändare" startsOpen={isFilled}>
      {bidPricing(found) && (
        <Field
          path={`${at}.totalOre`}
          label="Pris för allt utan moms, om optionen har ett annat pris"
          help="Skriv det samlade priset med optioner. Det gäller då i stället för uträkningen."
          suffix="kr"
          optional
        />
      )}
      <BidLines supplier={supplier} />
      <Field path={`${at}.terms`} optional />
      <p className="small">
        Avsändare: {supplierName(supplier)}
        {number === undefined ? '' : `, ${number}`}. Fyll bara i om anbudet säger något annat.
      </p>
      <div className="field-row">
        <Field path={`${at}.senderName`} optional />
        <Field path={`${at}.senderOrgNr`} label="Organisationsnummer" optional />
      </div>
      {toExplain(found, supplier).length === 0 && <Field path={`${at}.note`} optional />}
      <SecrecyRequest supplier={supplier} />
    </More>
  )
}
