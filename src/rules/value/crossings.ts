import type { LocalDate } from '../../domain/local-date.ts'
import { formatKr } from '../../domain/money.ts'
import { amountRow } from '../parameters/amounts.ts'
import type { Law } from '../parameters/dated.ts'
import type { FoundLimit } from '../parameters/limits.ts'
import { isWithin } from './decide.ts'
import type { TraceLine, ValueResult } from './result.ts'
import { traceOf } from './trace.ts'

/** An amount that a line of the calculation carries the sum past. */
export interface Passed {
  readonly is: 'documentation' | 'limit'
  /** Whole öre. */
  readonly ore: number
  /** The sum is exactly the limit, and the limit must not be reached. */
  readonly exactly: boolean
  /** Which sum: the value by law, or with what only the policy adds. */
  readonly sum: 'value' | 'collected'
}

/** A line with what it adds to the value, the sum so far, and what it carries the sum past. */
export interface SummedLine {
  readonly line: TraceLine
  /** What the line adds to the value, or by the policy to the collected value; null where it adds nothing or is unknown. */
  readonly addsOre: number | null
  /** The sum so far: of the value, or of the collected value on a line that only the policy counts; null where the line adds nothing. */
  readonly sumOre: number | null
  readonly passes: readonly Passed[]
}

/** The amount in öre over which the act wants a purchase documented; null where it has none that day, or it is not read. */
export function documentationOverOre(law: Law, date: LocalDate): number | null {
  const row = amountRow('documentation-over', law, date)
  return row === 'unknown' || row.amount === null ? null : row.amount * 100
}

/**
 * The lines of a value in the order in which they are shown, each with the sum so far and the amounts it carries the
 * sum past. Which line that is depends on the order; the last sum does not. What only the policy adds is summed on top
 * of the whole value. `documentationOre`: see documentationOverOre.
 */
export function summedLines(result: ValueResult, documentationOre: number | null): readonly SummedLine[] {
  const { limit, valueOre } = result
  // While a part has no amount the verdict is open, and no line is said to pass the limit.
  const knownLimit = valueOre === null ? null : limit
  const sums = { value: 0n, collected: BigInt(valueOre ?? 0) }
  return traceOf(result)
    .filter(({ role }) => role !== 'total')
    .map((line): SummedLine => {
      const sum = line.counted === 'policy' ? 'collected' : 'value'
      if (line.counted === 'no' || line.ore === null) return { line, addsOre: null, sumOre: null, passes: [] }
      const before = sums[sum]
      const after = before + BigInt(line.ore)
      sums[sum] = after
      const passes = [...passedDocumentation(documentationOre), ...passedLimit(knownLimit)]
        .filter(({ isOver }) => isOver(after) && !isOver(before))
        .map(({ is, ore }): Passed => ({ is, ore, exactly: after === BigInt(ore), sum }))
      return { line, addsOre: line.ore, sumOre: Number(after), passes }
    })
}

interface Over extends Pick<Passed, 'is' | 'ore'> {
  readonly isOver: (sum: bigint) => boolean
}

const passedDocumentation = (ore: number | null): readonly Over[] =>
  ore === null ? [] : [{ is: 'documentation', ore, isOver: (sum) => sum > BigInt(ore) }]

const passedLimit = (limit: FoundLimit | null): readonly Over[] =>
  limit === null || limit.ore === null
    ? []
    : [{ is: 'limit', ore: limit.ore, isOver: (sum) => isWithin(sum, limit) === false }]

/** "Här passeras 100 000 kr", "Här nås gränsen 700 000 kr", "Här passerar det samlade värdet gränsen 700 000 kr". */
export function passedWords({ is, ore, exactly, sum }: Passed): string {
  const what = `${is === 'limit' ? 'gränsen ' : ''}${formatKr(ore)}`
  if (sum === 'collected') return `Här ${exactly ? 'når' : 'passerar'} det samlade värdet ${what}`
  return `Här ${exactly ? 'nås' : 'passeras'} ${what}`
}
