import type { Case, Supplier } from '../../src/domain/case/schema.ts'
import { historiesOf } from '../../src/domain/suppliers/history.ts'
import { identityKey } from '../../src/domain/suppliers/identity.ts'
import type { KnownBefore } from '../../src/rules/vetting/risk.ts'
import { listCases } from '../store/cases.ts'
import type { Context } from './context.ts'

/**
 * The case with what the other cases know of a supplier whose risk has just been judged, or that has become another since:
 * in how many it was, and how many it won. It is a note of that day, and is not made anew when other cases change.
 */
export function noteKnown(context: Context, before: Case, after: Case): Case {
  const due = after.suppliers.filter((now) => isDue(before, now)).map(({ id }) => id)
  if (due.length === 0) return after
  const others = listCases(context.db()).cases.flatMap(({ case: one }) => (one.id === after.id ? [] : [one]))
  const histories = historiesOf(others)
  const suppliers = after.suppliers.map((supplier) =>
    due.includes(supplier.id)
      ? {
          ...supplier,
          vetting: { ...supplier.vetting, known: known(histories, supplier, context.today()) },
        }
      : supplier,
  )
  return { ...after, suppliers }
}

function isDue(before: Case, now: Supplier): boolean {
  const was = before.suppliers.find(({ id }) => id === now.id)
  const { riskIndustry, subcontractors, known: noted } = now.vetting ?? {}
  if (identityKey(now) === undefined) return false
  if (noted !== undefined && was !== undefined && identityKey(was) !== identityKey(now)) return true
  const isJudged = riskIndustry !== undefined || subcontractors !== undefined
  return (
    isJudged &&
    (was?.vetting?.riskIndustry !== riskIndustry || was?.vetting?.subcontractors !== subcontractors)
  )
}

function known(
  histories: ReturnType<typeof historiesOf>,
  supplier: Supplier,
  on: KnownBefore['on'],
): KnownBefore {
  const past = histories[identityKey(supplier) ?? ''] ?? []
  return { on, cases: past.length, won: past.filter(({ outcome }) => outcome === 'won').length }
}
