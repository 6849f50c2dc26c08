import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import { bidders, supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { Field } from '../../components/field.tsx'
import { useCase } from '../../state/case.ts'
import { noteAsked } from './note-asked.ts'

const labels = {
  late: 'Tas anbudet upp, och varför?',
  lower: 'Varför antas inte det lägre anbudet?',
} as const

/** The note a rule asks for about a bid, in the open. */
export function AskedNote({ supplier }: { readonly supplier: Supplier }) {
  const { case: found, evaluation } = useCase()
  const why = noteAsked(found, evaluation, supplier)
  return why === undefined ? null : <Field path={`suppliers.${supplier.id}.bid.note`} label={labels[why]} />
}

/** The notes that are asked for, bid by bid: where the bids themselves are folded away. */
export function AskedNotes() {
  const { case: found, evaluation } = useCase()
  return withNotes(found, evaluation).map((supplier) => (
    <div className="supplier-answer" key={supplier.id}>
      <strong>{supplierName(supplier)}</strong>
      <AskedNote supplier={supplier} />
    </div>
  ))
}

const withNotes = (found: Case, evaluation: Evaluation): readonly Supplier[] =>
  bidders(found).filter((supplier) => noteAsked(found, evaluation, supplier) !== undefined)
