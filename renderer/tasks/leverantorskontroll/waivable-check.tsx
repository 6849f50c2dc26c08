import type { Check } from '../../../src/rules/catalogue/checks.ts'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import { Field } from '../../components/field.tsx'
import { useCase } from '../../state/case.ts'
import { CheckRow } from './check-row.tsx'

/** The economic check: made as the others, or passed over with a reason. */
export function WaivableCheck({ supplier, check }: { readonly supplier: Supplier; readonly check: Check }) {
  const { case: found } = useCase()
  const waived = found.vetting.economicWaiver === 'yes'
  const answered = supplier.checks?.some((row) => row.id === check.id && row.result !== undefined)
  return (
    <>
      {waived ? (
        <div className="check-row">
          <h3>{check.question}</h3>
        </div>
      ) : (
        <CheckRow supplier={supplier} check={check} required />
      )}
      {(waived || !answered) && (
        <details className="more waive" open={found.vetting.economicWaiver !== undefined}>
          <summary>Hoppa över: lågt värde och låg risk</summary>
          <Waiver />
        </details>
      )}
    </>
  )
}

function Waiver() {
  const { case: found } = useCase()
  return (
    <>
      <Field path="vetting.economicWaiver" layout="row" />
      {found.vetting.economicWaiver === 'yes' && (
        <div className="follow-up">
          <Field path="vetting.economicWaiverReason" />
        </div>
      )}
    </>
  )
}
