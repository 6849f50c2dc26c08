import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { kindOf, type SupplierKind } from '../../domain/suppliers/kind.ts'
import { heldCheck } from './row.ts'
import type { Check } from '../catalogue/checks.ts'

/** Those of the checks that hold on a day and cannot be made on such a supplier. */
export const impossibleOn = (
  found: Case,
  supplier: Supplier,
  ids: readonly string[],
  day: LocalDate,
): readonly Check[] =>
  ids.flatMap((id) => {
    const check = heldCheck(found, id, day)
    return check === undefined || check.for.includes(kindOf(supplier)) ? [] : [check]
  })

const kinds: Readonly<Record<SupplierKind, string>> = {
  company: 'ett företag',
  'sole-trader': 'en enskild näringsidkare',
  foreign: 'en utländsk leverantör',
}

/** What is asked for and cannot be made, in a sentence: it falls away, and not unseen. */
export const sayImpossible = (supplier: Supplier, checks: readonly Check[]): string =>
  `${checks.map(({ name }) => `”${name}”`).join(', ')} går inte att göra på ${kinds[kindOf(supplier)]}, och räknas inte.`
