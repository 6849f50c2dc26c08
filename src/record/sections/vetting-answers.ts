import type { Case, Supplier } from '../../domain/case/schema.ts'
import { aboutAnother } from '../../rules/vetting/about.ts'
import { whomNoted } from '../../rules/vetting/row.ts'
import { answeredRows } from '../say.ts'

interface Fact {
  readonly term: string
  readonly value: string
}

/** Answers of the supplier check on a supplier's row, those about another who stood there before named as such. */
export function vettingAnswers(found: Case, supplier: Supplier, names: readonly string[]): readonly Fact[] {
  const others = aboutAnother(supplier)
  return names.flatMap((name) => {
    const other = others.find((one) => one.name === name)
    const about = other === undefined ? '' : `\nGäller ${whomNoted(other.of)}, som är en annan.`
    return answeredRows(found, [`suppliers.${supplier.id}.vetting.${name}`]).map(({ term, value }) => ({
      term,
      value: `${value}${about}`,
    }))
  })
}
