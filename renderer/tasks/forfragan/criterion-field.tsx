import { Field } from '../../components/field.tsx'
import { useCase } from '../../state/case.ts'
import { CriteriaRows } from './criteria-rows.tsx'

/** How bids are compared; with named criteria, which and how much each weighs. */
export function CriterionField({ optional }: { readonly optional?: boolean }) {
  const { criterion } = useCase().case.inquiry
  return (
    <>
      <Field path="inquiry.criterion" layout="column" optional={optional} />
      {criterion === 'price-and-quality' ? (
        <div className="follow-up">
          <CriteriaRows />
        </div>
      ) : null}
    </>
  )
}
