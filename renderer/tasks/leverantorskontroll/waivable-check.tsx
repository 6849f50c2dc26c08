import type { Check } from '../../../src/rules/catalogue/checks.ts'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import { Field } from '../../components/field.tsx'
import { CheckRow } from './check-row.tsx'

/** A check that may be passed over with a reason. */
export function WaivableCheck({ supplier, check }: { readonly supplier: Supplier; readonly check: Check }) {
  const row = supplier.checks?.find(({ id }) => id === check.id)
  const waived = row?.waived !== undefined
  return (
    <>
      <CheckRow supplier={supplier} check={check} required={!waived} />
      {(waived || row?.result === undefined) && (
        <details className="more waive" open={waived}>
          <summary>Hoppa över: lågt värde och låg risk</summary>
          <Field path={`suppliers.${supplier.id}.checks.${check.id}.waived`} optional />
        </details>
      )}
    </>
  )
}
