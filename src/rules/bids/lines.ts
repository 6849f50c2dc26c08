import type { Case, Supplier } from '../../domain/case/schema.ts'
import { bidTotal, lineSum } from '../evaluate/suppliers.ts'

/** The lines of a bid against the price that is given for all of it. Whole öre. */
export interface LinesHeld {
  /** What the lines come to; null while one lacks its amount. */
  readonly sumOre: number | null
  /** The price for all, with options; null where none is given beside the lines. */
  readonly totalOre: number | null
  /** The sum less the total; null where either is not known. */
  readonly differenceOre: number | null
  /** Paths of the amounts that are missing. */
  readonly missing: readonly string[]
}

/** How the lines of a bid stand against its price. Null for a bid without lines. */
export function linesHeld(found: Case, supplier: Supplier): LinesHeld | null {
  const lines = supplier.bid?.lines ?? []
  if (lines.length === 0) return null
  const sumOre = lineSum(lines)
  const { lines: _lines, ...withoutLines } = supplier.bid ?? {}
  const totalOre = bidTotal(found, { ...supplier, bid: withoutLines }) ?? null
  return {
    sumOre,
    totalOre,
    differenceOre: sumOre === null || totalOre === null ? null : sumOre - totalOre,
    missing: lines
      .filter(({ amountOre }) => amountOre === undefined)
      .map(({ id }) => `suppliers.${supplier.id}.bid.lines.${id}.amountOre`),
  }
}
