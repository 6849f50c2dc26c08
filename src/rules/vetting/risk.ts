import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { lowBids, sayLow } from '../bids/low.ts'
import { heldBack } from '../bids/times.ts'
import { lowValueOf, type LowValue } from './of-case.ts'

/** `unknown`: nothing raises it, and what would is not answered, or not known. Not to know is not no. */
export type RiskLevel = 'low' | 'raised' | 'unknown'

/** What raises the risk with a supplier. */
export interface RiskReason {
  readonly is: 'industry' | 'subcontractors' | 'low-bid' | 'more'
  /** "branschen är en där det ofta fuskas (städning)": the end of a sentence. */
  readonly words: string
}

/** The value as it counts for "low value and low risk". */
export interface ValueRisk {
  /** What the local routine says is low; null: nobody has, and whoever passes a check over states it. */
  readonly low: LowValue | null
  /** Null where no amount says, or the value is not known. */
  readonly isLow: boolean | null
}

/** How great the risk with a supplier is, and what that rests on. */
export interface Risk {
  readonly level: RiskLevel
  readonly reasons: readonly RiskReason[]
  /** The answers that would tell, as paths: those not given, and those that say "Vet inte". */
  readonly open: readonly string[]
  readonly value: ValueRisk
}

/** What is looked at: the case, the day, and the legal value in öre, null while not known. */
export interface RiskFacts {
  readonly case: Case
  readonly today: LocalDate
  readonly value: { readonly legalOre: number | null }
}

/**
 * The risk with a supplier, by the answers about it and what the program sees in the bids. One more reason never lowers
 * it; a low value says nothing of the risk, and stands beside it.
 */
export function riskOf(facts: RiskFacts, supplier: Supplier): Risk {
  const reasons = reasonsIn(facts, supplier)
  const open = (['riskIndustry', 'subcontractors'] as const)
    .filter((name) => isOpen(supplier.vetting?.[name]))
    .map((name) => `suppliers.${supplier.id}.vetting.${name}`)
  const level = reasons.length > 0 ? 'raised' : open.length > 0 ? 'unknown' : 'low'
  return { level, reasons, open, value: valueRisk(facts) }
}

const isOpen = (answer: string | undefined): boolean => answer === undefined || answer === 'unknown'

function reasonsIn({ case: found, today }: RiskFacts, { id, vetting = {} }: Supplier): readonly RiskReason[] {
  const { riskIndustry, riskIndustryWhich, subcontractors, more, moreWhy } = vetting
  // While prices are held back, nobody is told how they stand to each other.
  const low =
    heldBack(found, today) === null ? lowBids(found, null).find((bid) => bid.supplier.id === id) : undefined
  return [
    ...(riskIndustry === 'yes'
      ? [
          {
            is: 'industry' as const,
            words: `branschen är en där det ofta fuskas${inside(riskIndustryWhich)}`,
          },
        ]
      : []),
    ...(subcontractors === 'yes'
      ? [{ is: 'subcontractors' as const, words: 'leverantören tar hjälp av underleverantörer' }]
      : []),
    ...(low === undefined
      ? []
      : [{ is: 'low-bid' as const, words: `anbudet är mycket lågt (${sayLow(low)})` }]),
    ...(more === 'yes' ? [{ is: 'more' as const, words: `ni vill kontrollera mer${inside(moreWhy)}` }] : []),
  ]
}

/** A short answer beside what it explains; a long one is read where it stands. */
const inside = (answer: string | undefined): string =>
  answer === undefined || answer.length > 60 ? '' : ` (${answer.replace(/[.\s]+$/, '')})`

function valueRisk({ case: found, value }: RiskFacts): ValueRisk {
  const low = lowValueOf(found)
  const isLow = low === null || value.legalOre === null ? null : value.legalOre <= low.kronor * 100
  return { low, isLow }
}
