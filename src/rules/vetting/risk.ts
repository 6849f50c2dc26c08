import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { vettingNow } from './about.ts'
import { hasOthersEnough, lowBids, sayLow, type LowBid } from '../bids/low.ts'
import { heldBack } from '../bids/times.ts'
import { lowValueOf, type LowValue } from './of-case.ts'

/** `unknown`: nothing raises it, and what would is not answered. Not to know is not no: "Vet inte" raises it until one does. */
export type RiskLevel = 'low' | 'raised' | 'unknown'

/** What raises the risk with a supplier. */
export interface RiskReason {
  readonly is: 'industry' | 'subcontractors' | 'low-bid' | 'more'
  /** "branschen är en där det ofta fuskas (städning)": the end of a sentence. */
  readonly words: string
  /** It counts only until somebody knows: the answer is "Vet inte". */
  readonly untilKnown?: true
}

/** The value as it counts for "low value and low risk". */
export interface ValueRisk {
  /** What the local routine says is low; null: nobody has, and whoever passes a check over states it. */
  readonly low: LowValue | null
  /** Null where no amount says, or the value is not known. */
  readonly isLow: boolean | null
  /** In öre; null while not known. */
  readonly ore: number | null
}

/** What the register knew of the supplier on a day: other cases it was in, and how many of them it won. */
export type KnownBefore = NonNullable<NonNullable<Supplier['vetting']>['known']>

/** How great the risk with a supplier is, and what that rests on. */
export interface Risk {
  readonly level: RiskLevel
  readonly reasons: readonly RiskReason[]
  /** The answers that would tell, as paths: those not given, and those that say "Vet inte". */
  readonly open: readonly string[]
  readonly value: ValueRisk
  /** Whether the price could be held against others: else nothing is said of it. */
  readonly isPriceCompared: boolean
  /** Undefined while the program has noted nothing. That a supplier is new raises nothing by itself, and is seen. */
  readonly known: KnownBefore | undefined
}

/** What is looked at: the case, the day, and the legal value in öre, null while not known. */
export interface RiskFacts {
  readonly case: Case
  readonly today: LocalDate
  readonly value: { readonly legalOre: number | null }
}

/**
 * The risk with a supplier, by the answers about it, not those about another who stood there before, and what the program sees in the bids. One more reason never lowers
 * it; a low value says nothing of the risk, and stands beside it.
 */
export function riskOf(facts: RiskFacts, supplier: Supplier): Risk {
  // While prices are held back, nobody is told how they stand to each other.
  const isShown = heldBack(facts.case, facts.today) === null
  const low = isShown ? lowBids(facts.case, null).find((bid) => bid.supplier.id === supplier.id) : undefined
  const answers = vettingNow(supplier)
  const reasons = reasonsIn(answers, low)
  const open = (['riskIndustry', 'subcontractors'] as const)
    .filter((name) => isOpen(answers[name]))
    .map((name) => `suppliers.${supplier.id}.vetting.${name}`)
  const level = reasons.length > 0 ? 'raised' : open.length > 0 ? 'unknown' : 'low'
  const isPriceCompared = isShown && hasOthersEnough(facts.case, supplier.id)
  return { level, reasons, open, value: valueRisk(facts), isPriceCompared, known: supplier.vetting?.known }
}

const isOpen = (answer: string | undefined): boolean => answer === undefined || answer === 'unknown'

function reasonsIn(answers: ReturnType<typeof vettingNow>, low: LowBid | undefined): readonly RiskReason[] {
  const { riskIndustry, riskIndustryWhich, subcontractors, more, moreWhy } = answers
  return [
    ...answered('industry', riskIndustry, {
      yes: `branschen är en där det ofta fuskas${inside(riskIndustryWhich)}`,
      unknown: 'ni vet inte om branschen är en där det ofta fuskas',
    }),
    ...answered('subcontractors', subcontractors, {
      yes: 'leverantören tar hjälp av underleverantörer',
      unknown: 'ni vet inte om leverantören tar hjälp av underleverantörer',
    }),
    ...(low === undefined
      ? []
      : [{ is: 'low-bid' as const, words: `anbudet är mycket lågt (${sayLow(low)})` }]),
    ...(more === 'yes' ? [{ is: 'more' as const, words: `ni vill kontrollera mer${inside(moreWhy)}` }] : []),
  ]
}

/** Yes raises the risk, and so does not to know, until somebody does. */
function answered(
  is: RiskReason['is'],
  answer: 'yes' | 'no' | 'unknown' | undefined,
  words: Readonly<Record<'yes' | 'unknown', string>>,
): readonly RiskReason[] {
  if (answer === 'yes') return [{ is, words: words.yes }]
  return answer === 'unknown' ? [{ is, words: words.unknown, untilKnown: true }] : []
}

/** A short answer beside what it explains; a long one is read where it stands. */
const inside = (answer: string | undefined): string =>
  answer === undefined || answer.length > 60 ? '' : ` (${answer.replace(/[.\s]+$/, '')})`

function valueRisk({ case: found, value }: RiskFacts): ValueRisk {
  const low = lowValueOf(found)
  const isLow = low === null || value.legalOre === null ? null : value.legalOre <= low.kronor * 100
  return { low, isLow, ore: value.legalOre }
}
