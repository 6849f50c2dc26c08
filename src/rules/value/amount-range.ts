/**
 * What is known of an amount in öre. `known` is the amount the rules give; `atLeast` holds even where they give none;
 * `atMost` is what it can grow to when a person answers what is still open (null: no bound is known).
 */
export interface AmountRange {
  readonly known: bigint | null
  readonly atLeast: bigint
  readonly atMost: bigint | null
}

export const exactly = (ore: bigint): AmountRange => ({ known: ore, atLeast: ore, atMost: ore })

/** No method gives the amount. */
export const noAmount: AmountRange = { known: null, atLeast: 0n, atMost: null }

export function sum(ranges: readonly AmountRange[]): AmountRange {
  return ranges.reduce(
    (total, range) => ({
      known: total.known === null || range.known === null ? null : total.known + range.known,
      atLeast: total.atLeast + range.atLeast,
      atMost: total.atMost === null || range.atMost === null ? null : total.atMost + range.atMost,
    }),
    exactly(0n),
  )
}

/** The larger of a range and an exact amount. */
export function atLeastAs(range: AmountRange, ore: bigint): AmountRange {
  const larger = (amount: bigint): bigint => (amount > ore ? amount : ore)
  return {
    known: range.known === null ? null : larger(range.known),
    atLeast: larger(range.atLeast),
    atMost: range.atMost === null ? null : larger(range.atMost),
  }
}

/**
 * Whether a condition that only ever turns from false to true with the amount holds for the value that the rules give; null
 * where they give none, or where part of it is not stated at all. That a person may come to another method with a known
 * sum (a service over 48 months) leaves the value as it is.
 */
export function holds(range: AmountRange, condition: (ore: bigint) => boolean): boolean | null {
  if (condition(range.known ?? range.atLeast)) return true
  return range.known === null || range.atMost === null ? null : false
}
