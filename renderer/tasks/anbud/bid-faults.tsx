import type { Supplier } from '../../../src/domain/case/schema.ts'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { faultsOf } from './bid-fault-words.ts'

/** What cannot be right about a bid, beside where it is typed. What is typed stands. */
export function BidFaults({ supplier }: { readonly supplier: Supplier }) {
  const { case: found, today } = useCase()
  const faults = faultsOf(found, supplier, today)
  return (
    <div aria-live="polite">
      {faults.map((fault) => (
        <Verdict key={fault} tone="warn" title={fault} />
      ))}
    </div>
  )
}
