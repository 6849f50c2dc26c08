import type { Case } from '../domain/case/schema.ts'
import { bidTotal } from '../rules/evaluate/suppliers.ts'
import { masking } from './grounds.ts'

const parts = new RegExp(masking.priceCriteria.join('|'), 'iu')

/**
 * Whether the points for a criterion tell the prices: by its name (assets/rules/masking.json), or since those of every bid are
 * what the lowest price is of its own.
 */
export const tellsPrices = (
  found: Case,
  { id, name }: { readonly id: string; readonly name: string },
): boolean => parts.test(name) || followsPrices(found, id)

function followsPrices(found: Case, criterion: string): boolean {
  const scored = found.suppliers.flatMap((supplier) => {
    const ore = bidTotal(found, supplier)
    const points = supplier.bid?.scores?.find(({ id }) => id === criterion)?.points
    return ore === undefined || points === undefined ? [] : [{ ore, points }]
  })
  const lowest = Math.min(...scored.map(({ ore }) => ore))
  const most = Math.max(...scored.map(({ points }) => points))
  return (
    scored.some(({ ore }) => ore > lowest) &&
    scored.every(({ ore, points }) => Math.abs(points - (lowest / ore) * most) <= most * roundedWithin)
  )
}

const roundedWithin = 0.01
