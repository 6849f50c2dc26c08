import { atLeastAs, exactly, noAmount, sum, type AmountRange } from './amount-range.ts'
import { adjusted, largest, roundOre, times, whole } from './exact.ts'
import type { ValueInput } from './input.ts'
import { valueParts, type PartValue } from './parts.ts'
import { judgeSimilar, type SimilarValue } from './similar.ts'

/** Everything the value is made of, before it is held against a limit. */
export interface Computed {
  readonly parts: readonly PartValue[]
  readonly similar: readonly SimilarValue[]
  /** The past twelve months as adjusted, and the coming twelve, in öre; null where not stated. */
  readonly past: bigint | null
  readonly next: bigint | null
  /** Which of the three gives the value. The parts win a tie. */
  readonly winner: 'parts' | 'past' | 'next'
  readonly range: AmountRange
  /** What a person must find out, in Swedish. */
  readonly open: readonly string[]
}

/** Adds up the parts with what the law adds to them, and takes the twelve months of a recurring need if larger. */
export function computeValue(input: ValueInput): Computed {
  const parts = valueParts(input.parts, input)
  const similar = judgeSimilar(input.similar ?? [], input, input.policy)
  const added = similar.filter(({ byLaw }) => byLaw).reduce((ore, { item }) => ore + BigInt(item.ore), 0n)
  const own = sum([...parts.map((part) => part.range), exactly(added)])
  const need = input.recurringNeed
  const past =
    need?.past12MonthsOre === undefined
      ? null
      : roundOre(times(whole(need.past12MonthsOre), adjusted(need.adjustmentPercent ?? 0)))
  const next = need?.next12MonthsOre === undefined ? null : BigInt(need.next12MonthsOre)
  const range = atLeastAs(own, largest([past ?? 0n, next ?? 0n]))
  const open = parts.flatMap((part) => part.open ?? [])
  return {
    parts,
    similar,
    past,
    next,
    winner: winnerOf(own.known, past, next),
    ...(fits(range) ? { range, open } : { range: noAmount, open: [...open, tooLarge] }),
  }
}

function winnerOf(own: bigint | null, past: bigint | null, next: bigint | null): Computed['winner'] {
  const [p, n] = [past ?? 0n, next ?? 0n]
  if (own === null || (own >= p && own >= n)) return 'parts'
  return p >= n ? 'past' : 'next'
}

const tooLarge = 'Beloppen är större än programmet kan räkna med. Kontrollera antalet nollor.'

const fits = ({ known, atLeast }: AmountRange): boolean =>
  (known ?? atLeast) <= BigInt(Number.MAX_SAFE_INTEGER)
