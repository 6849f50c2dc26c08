import { knownAmount } from '../parameters/amounts.ts'
import { roundOre, whole, withoutVat } from './exact.ts'
import type { Setting, ValuePart } from './input.ts'

/** What hire adds to one part: how it is counted, and the residual value that belongs to it. */
export interface HireShare {
  readonly method: 'open-hire' | 'short-hire' | 'long-hire'
  readonly residualOre: number
  /** What a residual value not yet counted can add; null when it is not stated at all. */
  readonly openOre: number | null
  readonly missing: 'residual' | 'term' | null
}

interface Member {
  readonly index: number
  readonly part: ValuePart
  readonly base: boolean
  /** Months; null without end, undefined when not stated. */
  readonly months: number | null | undefined
}

const monthsPer = { month: 1, quarter: 3, year: 12 } as const

/** The term of a recurring price in months; null without end. */
export function termMonths(price: Extract<ValuePart['price'], { kind: 'recurring' }>): number | null {
  return price.times === null ? null : price.times * monthsPer[price.every]
}

/**
 * Hire of goods: the term of the agreement with its options and extensions decides whether the residual value counts,
 * and it counts once. A part of another role is a hire of its own. Answers one share per part, null where not hire.
 */
export function hireShares(parts: readonly ValuePart[], setting: Setting): (HireShare | null)[] {
  const shares: (HireShare | null)[] = parts.map(() => null)
  if (!parts.some(({ hire }) => hire === true)) return shares
  const members = parts.flatMap((part, index): Member[] =>
    part.hire === true ? [{ index, part, base: !isOption(part), months: hireMonths(part) }] : [],
  )
  const agreement = members.filter(({ part }) => part.role === 'base' || isOption(part))
  const alone = members.filter((member) => !agreement.includes(member))
  const limit = knownAmount('hire-residual-over-months', setting.law, setting.startDate)
  for (const group of [agreement, ...alone.map((member) => [member])])
    for (const [index, share] of groupShares(group, limit)) shares[index] = share
  return shares
}

const isOption = (part: ValuePart): boolean => part.role === 'option' || part.role === 'extension'

function hireMonths(part: ValuePart): number | null | undefined {
  return part.price.kind === 'total' ? part.termMonths : termMonths(part.price)
}

function groupShares(group: readonly Member[], limit: number): [number, HireShare][] {
  const stated = group.reduce((months, member) => months + (member.months ?? 0), 0)
  const long = stated > limit || group.some(({ months }) => months === null)
  const unclear = !long && group.some(({ months }) => months === undefined)
  const residuals = long || unclear ? residualsOf(group) : new Map<number, number | null>()
  return group.map(({ index, months }) => {
    const residual = residuals.get(index)
    const none = residual === undefined
    const share: HireShare = {
      method: months === null ? 'open-hire' : long ? 'long-hire' : 'short-hire',
      residualOre: none || unclear || residual === null ? 0 : residual,
      openOre: none || (long && residual !== null) ? 0 : residual,
      missing: none ? null : unclear ? 'term' : residual === null ? 'residual' : null,
    }
    return [index, share]
  })
}

/**
 * Which part carries which residual value; null where it is missing. What is hired without end has none. An option
 * goes on with the goods of the agreement, so its residual value stands in for the agreement's, never beside it.
 */
function residualsOf(group: readonly Member[]): Map<number, number | null> {
  const bases = group.filter(({ base }) => base)
  const options = group
    .filter(({ base, months }) => !base && months !== null)
    .toSorted((a, b) => compare(residualNet(b) ?? -1n, residualNet(a) ?? -1n))
  const carriers = bases.length > 0 ? bases.filter(({ months }) => months !== null) : options.slice(0, 1)
  const own = carriers.reduce((ore, member) => ore + (residualNet(member) ?? 0n), 0n)
  const lacking = carriers.some((member) => residualNet(member) === null)
  const [best] = options
  const optionNet = best && carriers.length > 0 ? residualNet(best) : null
  if (best && optionNet !== null && optionNet > own)
    return new Map([[best.index, best.part.residualOre ?? null]])
  const standIn = lacking && optionNet !== null ? 0 : null
  return new Map(carriers.map(({ index, part }) => [index, part.residualOre ?? standIn]))
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0)

/** The residual value without VAT, to weigh two parts with different VAT against each other. */
const residualNet = ({ part }: Member): bigint | null =>
  part.residualOre === undefined ? null : roundOre(withoutVat(whole(part.residualOre), part.vat))
