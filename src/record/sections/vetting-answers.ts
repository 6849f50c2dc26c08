import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { hearingFaults } from '../../rules/vetting/hearing.ts'
import { aboutAnother } from '../../rules/vetting/about.ts'
import { whomNoted } from '../../rules/vetting/row.ts'
import { answeredRows } from '../say.ts'

interface Fact {
  readonly term: string
  readonly value: string
}

/**
 * Answers of the supplier check on a supplier's row, those about another who stood there before named as such. `today`: days of the
 * hearing that stand wrong are remarked on.
 */
export function vettingAnswers(
  found: Case,
  supplier: Supplier,
  names: readonly string[],
  today?: LocalDate,
): readonly Fact[] {
  const others = aboutAnother(supplier)
  const faults = today === undefined ? [] : hearingFaults(found, supplier, today)
  return names.flatMap((name) => {
    const other = others.find((one) => one.name === name)
    // A day that shows that it was not heard first is said beside the day itself.
    const remark = faults
      .filter(({ path }) => path.endsWith(`.${name}`))
      .map(({ says }) => `\n${says}`)
      .join('')
    const about = other === undefined ? '' : `\nGäller ${whomNoted(other.of)}, som är en annan.`
    return answeredRows(found, [`suppliers.${supplier.id}.vetting.${name}`]).map(({ term, value }) => ({
      term,
      value: `${value}${remark}${about}`,
    }))
  })
}
