import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import type { LocalDate } from '../../../src/domain/local-date.ts'
import { toExplain, unexplained, type ToExplain } from '../../../src/rules/bids/explain.ts'
import { bidders, supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { Field } from '../../components/field.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { BidFaults } from './bid-faults.tsx'
import { faultsOf } from './bid-fault-words.ts'

/** What about a bid has to be explained, with the times the program knows, and the question. */
export function AskedNote({ supplier }: { readonly supplier: Supplier }) {
  const { case: found } = useCase()
  const asked = toExplain(found, supplier)
  if (asked.length === 0) return null
  return (
    <>
      <Verdict tone="warn" title={asked.map(({ sentence }) => sentence).join(' ')}>
        {asked.some(({ is }) => is === 'late') && (
          <p>Behandla alla lika: gör likadant med varje anbud som kommer sent.</p>
        )}
      </Verdict>
      {unexplained(found, supplier).length === 0 && supplier.bid?.note === undefined ? (
        <p className="small">Anbudet är förkastat, och skälet för utfallet förklarar varför.</p>
      ) : (
        <Field path={`suppliers.${supplier.id}.bid.note`} label={labelOf(asked)} />
      )}
    </>
  )
}

/** The notes that are asked for, bid by bid: where the bids themselves are folded away. */
export function AskedNotes() {
  const { case: found, today } = useCase()
  return withNotes(found, today).map((supplier) => (
    <div className="supplier-answer" key={supplier.id}>
      <strong>{supplierName(supplier)}</strong>
      <BidFaults supplier={supplier} />
      <AskedNote supplier={supplier} />
    </div>
  ))
}

/** The first thing to explain gives the question; one answer explains all of it. */
function labelOf([first]: readonly ToExplain[]): string {
  if (first?.is === 'late') return 'Tas anbudet upp, och varför?'
  return first?.is === 'changed' ? 'Varför är priset ändrat?' : 'Varför skrevs det in då?'
}

const withNotes = (found: Case, today: LocalDate): readonly Supplier[] =>
  bidders(found).filter(
    (supplier) => toExplain(found, supplier).length + faultsOf(found, supplier, today).length > 0,
  )
