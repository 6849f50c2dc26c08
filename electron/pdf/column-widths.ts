/** What a column asks for, in points, the space to its neighbour included. */
export interface ColumnNeed {
  readonly weight: number
  /** Its widest word. */
  readonly word: number
  /** Its widest text on one line. */
  readonly line: number
}

/** No column may claim more than this for a word: a longer one is cut instead. */
const largestShare = 0.45

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/**
 * Widths that fill `total`: shared by weight, then widened so that no column cuts a word, at the cost of those that
 * have room to spare; what is still to spare goes to columns whose text would otherwise take several lines.
 */
export function columnWidths(columns: readonly ColumnNeed[], total: number): number[] {
  const weights = sum(columns.map((column) => column.weight))
  const least = columns.map((column) => Math.min(column.word, total * largestShare))
  const leastSum = sum(least)
  if (leastSum >= total) return least.map((width) => (width / leastSum) * total)

  const wanted = columns.map((column, index) =>
    Math.max(least[index] ?? 0, weights > 0 ? (column.weight / weights) * total : total / columns.length),
  )
  const spare = wanted.map((width, index) => width - (least[index] ?? 0))
  const fair = move(wanted, spare, sum(wanted) - total, -1)

  const idle = columns.map((column, index) =>
    Math.max(0, (fair[index] ?? 0) - Math.max(column.line, least[index] ?? 0)),
  )
  const short = columns.map((column, index) => Math.max(0, column.line - (fair[index] ?? 0)))
  const moved = Math.min(sum(idle), sum(short))
  return move(move(fair, idle, moved, -1), short, moved, 1)
}

/** Adds (or takes, with sign -1) an amount, shared in proportion to the parts. */
function move(widths: readonly number[], parts: readonly number[], amount: number, sign: 1 | -1): number[] {
  const whole = sum(parts)
  if (amount <= 0 || whole <= 0) return [...widths]
  return widths.map((width, index) => width + (sign * amount * (parts[index] ?? 0)) / whole)
}
