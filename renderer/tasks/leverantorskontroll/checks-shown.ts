import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import type { LocalDate } from '../../../src/domain/local-date.ts'
import { kindOf } from '../../../src/domain/suppliers/kind.ts'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { checkAsked } from '../../../src/rules/vetting/row.ts'
import { checkInCase, checksOfCase } from '../../../src/rules/vetting/of-case.ts'

/**
 * The checks that can be made on a supplier on a day, worded for its kind, in the order in which they are made; then those that
 * a rule asks for though the local routine has no use for them, and those that are answered though they are not among them:
 * an answer is never out of reach.
 */
export function checksShown(
  found: Case,
  supplier: Supplier,
  day: LocalDate,
  demanded: Iterable<string>,
): readonly Check[] {
  const kind = kindOf(supplier)
  const held = checksOfCase(found, day).filter((check) => check.for.includes(kind))
  const answered = (supplier.checks ?? []).map(({ id }) => id)
  const asked = [...demanded].filter((id) => checkAsked(found, supplier, id, day) !== undefined)
  const ids = [...new Set([...held.map(({ id }) => id), ...asked, ...answered])]
  return ids.flatMap((id) => checkInCase(found, id, kind, day) ?? [])
}
