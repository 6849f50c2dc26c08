import type { ValuePart } from '../value/input.ts'

const monthsPer = { month: 1, quarter: 3, year: 12 } as const

/**
 * The parts of the purchase with the accepted bid's price, in whole öre without VAT, in place of the contract with its
 * options and extensions. What the supplier is not paid for stays as it was estimated: material of the authority's own,
 * payment to bidders, another unit's part, indexation. A hire stays a hire, with its term and residual value (LOU 5 kap.
 * 3, 9 and 10 §§).
 */
export function awardParts(parts: readonly ValuePart[], bidOre: number): readonly ValuePart[] {
  const bought = parts.filter(isContract)
  const kept = parts.filter((part) => !isContract(part))
  const bid: ValuePart = { role: 'base', label: 'Antaget anbud', price: { kind: 'total', ore: bidOre } }
  return [{ ...bid, ...hireOf(bought.filter(({ hire }) => hire === true)) }, ...kept]
}

const isContract = ({ role }: ValuePart): boolean =>
  role === 'base' || role === 'option' || role === 'extension'

/** The term and residual value of what is hired; nothing of them where it has no end: then the law counts months. */
function hireOf(hired: readonly ValuePart[]): Partial<ValuePart> {
  const terms = hired.map(monthsOf)
  if (hired.length === 0 || terms.includes(null)) return {}
  const months = terms.reduce<number>((sum, term) => sum + (term ?? 0), 0)
  const residuals = hired.flatMap(({ residualOre }) => (residualOre === undefined ? [] : [residualOre]))
  return {
    hire: true,
    ...(months === 0 ? {} : { termMonths: months }),
    ...(residuals.length === 0 ? {} : { residualOre: Math.max(...residuals) }),
  }
}

/** Null without end; 0 where it is not stated. */
function monthsOf({ price, termMonths }: ValuePart): number | null {
  if (price.kind === 'total') return termMonths ?? 0
  return price.times === null ? null : price.times * monthsPer[price.every]
}
