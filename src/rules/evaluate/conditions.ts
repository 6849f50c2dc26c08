import { assertNever } from '../../domain/assert-never.ts'
import { rememberFor, rememberLast } from '../../domain/remember.ts'
import { isPlain, readyPattern, someAt, valueAt } from '../../domain/case/pattern.ts'
import { getAt } from '../../domain/case/path.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { Condition } from '../catalogue/schema.ts'
import { lowBids } from '../bids/low.ts'
import { heldBack } from '../bids/times.ts'
import { opensFormally } from '../local/of-case.ts'
import { tri, type Tri } from '../tri.ts'
import { vettingNow } from '../vetting/about.ts'
import { riskOf, type RiskLevel } from '../vetting/risk.ts'
import type { CheckAnswers } from '../vetting/row.ts'
import type { Facts } from './facts.ts'
import { checksRules } from './in-force.ts'
import { countedParts } from './parts.ts'
import { askedByWriting } from './asked.ts'
import { askedCount, askedSuppliers, bidders, winnerOf } from './suppliers.ts'

/** Whether a condition holds, as a function of the case. */
export const answerTo: (condition: Condition) => (facts: Facts) => Tri = rememberFor(heldBy)

/** The same where it is asked for by itself, beside the rules: found once in a case. */
const ownAnswerTo: (condition: Condition) => (facts: Facts) => Tri = rememberFor((condition) =>
  rememberLast(answerTo(condition)),
)

const speakingOn: (conditions: readonly Condition[]) => (facts: Facts) => Tri = rememberFor((all) => {
  const answers = all.map(ownAnswerTo)
  const [only] = answers
  if (only !== undefined && answers.length === 1) return only
  return rememberLast((facts) => together(answers, facts))
})

function together(answers: readonly ((facts: Facts) => Tri)[], facts: Facts): Tri {
  let all: Tri = 'yes'
  for (const answer of answers) {
    const one = answer(facts)
    if (one === 'no') return 'no'
    if (one === 'unknown') all = 'unknown'
  }
  return all
}

/** Whether a rule that has these conditions speaks in this case. Unknown while an answer they depend on is missing. */
export const conditionsHold = (conditions: readonly Condition[], facts: Facts): Tri =>
  speakingOn(conditions)(facts)

/** Which condition it is is found out once for many cases. */
function heldBy(condition: Condition): (facts: Facts) => Tri {
  switch (condition.is) {
    case 'documentation-duty':
      return ({ value }) => either(value.result?.documentationDuty, value.legalAward?.documentationDuty)
    case 'post-award-notice':
      return ({ value }) => either(value.result?.postAwardNotice, value.legalAward?.postAwardNotice)
    case 'allowed-by-amount':
      return (facts) => allowedByAmount(facts, condition)
    case 'value-over':
      return ({ value }) => over(value.legalOre, condition.kronor)
    case 'value-at-most':
      return ({ value }) => atMost(value.legalOre, condition.kronor)
    case 'only-collected-over':
      return (facts) => onlyCollectedOver(facts, condition.kronor)
    case 'collected-over-limit':
      return ({ value }) => tri(value.collectedOverLimit)
    case 'near-limit':
      return ({ value }) => tri(value.result?.flags.includes('near-limit'))
    case 'category':
      return ({ case: { subject } }) =>
        tri(subject.category === undefined ? undefined : condition.oneOf.includes(subject.category))
    case 'award-passes-line':
      return ({ value }) => tri(awardPassesLine(value))
    case 'asked-more-than':
      return (facts) => askedMoreThan(facts, condition.count)
    case 'asked-at-most':
      return (facts) => askedAtMost(facts, condition.count)
    case 'competition-short':
      return (facts) => competitionShort(facts, condition.count)
    case 'bids-more-than':
      return (facts) => bidsMoreThan(facts, condition.count)
    case 'answer':
      return answersWith(condition)
    case 'answer-not':
      return answersNotWith(condition)
    case 'answered':
      return answers(condition)
    case 'winner':
      return (facts) => winnerAnswers(facts, condition.field, (value) => value === condition.equals)
    case 'winner-not':
      return (facts) => winnerAnswers(facts, condition.field, (value) => value !== condition.equals)
    case 'risk':
      return (facts) => riskIs(facts, condition.level)
    case 'checks-demanded':
      return (facts) => checksDemanded(facts, condition.asks)
    case 'checks-looked-at':
      return (facts) => checksLookedAt(facts, condition.asks)
    case 'awarding':
      return (facts) => tri(facts.case.decision.outcome !== 'cancel' && !facts.handedOver)
    case 'cancelled':
      return (facts) => tri(facts.case.decision.outcome === 'cancel')
    case 'handed-over':
      return ({ handedOver }) => tri(handedOver)
    case 'has-more-parts':
      return hasMoreParts
    case 'open-ended':
      return ({ case: found }) => tri(countedParts(found).some((part) => part.openEnded === 'yes'))
    case 'priced-once':
      return pricedOnce
    case 'award-priced':
      return ({ value }) => tri(value.award === null ? undefined : true)
    case 'formal-opening':
      return ({ case: found }) => tri(opensFormally(found))
    case 'low-bid':
      return hasLowBid
    default:
      return assertNever(condition)
  }
}

interface Answer {
  readonly field: string
  readonly equals: string
}

function answersWith({ field, equals }: Answer): (facts: Facts) => Tri {
  const pattern = readyPattern(field)
  if (isPlain(pattern))
    return ({ case: found }) => {
      const value = valueAt(found, pattern)
      return value === undefined ? 'unknown' : value === equals ? 'yes' : 'no'
    }
  return ({ case: found }) => {
    let isAnswered = false
    const isEqual = (value: unknown): boolean => {
      isAnswered = true
      return value === equals
    }
    if (someAt(found, pattern, isEqual)) return 'yes'
    return isAnswered ? 'no' : 'unknown'
  }
}

function answersNotWith(answer: Answer): (facts: Facts) => Tri {
  const holds = answersWith(answer)
  return (facts) => tri(holds(facts) !== 'yes')
}

function answers({ field }: { readonly field: string }): (facts: Facts) => Tri {
  const pattern = readyPattern(field)
  return isPlain(pattern)
    ? ({ case: found }) => (valueAt(found, pattern) === undefined ? 'no' : 'yes')
    : ({ case: found }) => tri(someAt(found, pattern, isGiven))
}

/** While prices are held back, nobody is told how they stand to each other. */
const hasLowBid = ({ case: found, today }: Facts): Tri =>
  tri(heldBack(found, today) === null && lowBids(found, null).length > 0)

const isGiven = (): boolean => true

/** Unknown while nobody is chosen, or the question is open. */
function winnerAnswers({ case: found }: Facts, field: string, is: (value: unknown) => boolean): Tri {
  const value = getAt(winnerNow(found), field)
  return value === undefined ? 'unknown' : tri(is(value))
}

/** An answer about whoever stood in the row before is none. */
const winnerNow: (found: Case) => Supplier | undefined = rememberLast((found) => {
  const winner = winnerOf(found)
  return winner && { ...winner, vetting: vettingNow(winner) }
})

function riskIs(facts: Facts, level: RiskLevel): Tri {
  const winner = winnerOf(facts.case)
  const found = winner === undefined ? 'unknown' : riskOf(facts, winner).level
  return found === 'unknown' ? 'unknown' : tri(found === level)
}

/** Yes as soon as one of the rules speaks; unknown while none does and some may come to. */
function checksDemanded(facts: Facts, asks: 'must' | 'should'): Tri {
  let some: Tri = 'no'
  for (const { strength, when } of checksRules(facts)) {
    const speaks = strength === asks ? conditionsHold(when, facts) : 'no'
    if (speaks === 'yes') return 'yes'
    if (speaks === 'unknown') some = 'unknown'
  }
  return some
}

/**
 * The checks of the one that is bought from which are answered though no rule asks for them. What is not clear is held to
 * the same as what is asked for.
 */
export const voluntaryRows: (facts: Facts) => readonly CheckAnswers[] = rememberLast((facts) => {
  const winner = winnerOf(facts.case)
  const answered = (winner?.checks ?? []).filter((row) => row.result !== undefined)
  if (answered.length === 0) return []
  const asked = checksRules(facts).filter(({ when }) => conditionsHold(when, facts) === 'yes')
  return answered.filter(({ id }) => !asked.some(({ demand }) => demand.checks.includes(id)))
})

function checksLookedAt(facts: Facts, asks: 'must' | 'should'): Tri {
  const demanded = checksDemanded(facts, asks)
  if (demanded === 'yes') return 'yes'
  return voluntaryRows(facts).some(({ result }) => asks === 'should' || result !== 'clear') ? 'yes' : demanded
}

const over = (ore: number | null, kronor: number): Tri => tri(ore === null ? null : ore > kronor * 100)

const atMost = (ore: number | null, kronor: number): Tri => tri(ore === null ? null : ore <= kronor * 100)

function onlyCollectedOver({ value: { legalOre, collectedOre } }: Facts, kronor: number): Tri {
  if (legalOre !== null && collectedOre === null) return 'no'
  return over(legalOre, kronor) === 'yes' ? 'no' : over(collectedOre, kronor)
}

/** The accepted bid is allowed or documented otherwise than the estimate was: it passes a line that the estimate was under. */
export function awardPassesLine({ result, award, legalAward }: Facts['value']): boolean | undefined {
  if (result === null || award === null) return undefined
  if (legalAward === null) return false
  const documented = result.documentationDuty === false && legalAward.documentationDuty === true
  return documented || (result.allowedByAmount === 'yes' && legalAward.allowedByAmount !== 'yes')
}

function allowedByAmount(
  { value: { allowedByAmount: allowed } }: Facts,
  { answer, known }: Extract<Condition, { is: 'allowed-by-amount' }>,
): Tri {
  if (allowed === null) return 'unknown'
  const isKnown = allowed !== 'undetermined'
  return tri((allowed === 'yes') === answer && (known === undefined || known === isKnown))
}

function competitionShort(facts: Facts, count: number): Tri {
  const asked = askedCount(facts.case)
  if (asked === 0) return 'unknown'
  if (asked < count) return 'yes'
  const { written, open } = askedByWriting(facts.case)
  return written >= count ? 'no' : written + open >= count ? 'unknown' : 'yes'
}

function bidsMoreThan(facts: Facts, count: number): Tri {
  if (bidders(facts.case).length > count) return 'yes'
  const asked = askedSuppliers(facts.case)
  const open = asked.filter((supplier) => supplier.answer === undefined).length
  return bidders(facts.case).length + open > count || asked.length === 0 ? 'unknown' : 'no'
}

function pricedOnce(facts: Facts): Tri {
  const base = countedParts(facts.case).find((part) => part.role === 'base')
  return tri(base?.pricing === undefined ? undefined : base.pricing === 'total')
}

function hasMoreParts({ case: found }: Facts): Tri {
  if (found.value.hasOption === 'yes' || countedParts(found).some((part) => part.role !== 'base'))
    return 'yes'
  return found.value.hasOption === undefined ? 'unknown' : 'no'
}

/** A duty holds when the estimate or the accepted bid brings it. */
function either(estimate: boolean | null | undefined, award: boolean | null | undefined): Tri {
  return award === true ? 'yes' : tri(estimate)
}

function askedMoreThan({ case: found }: Facts, count: number): Tri {
  const asked = askedCount(found)
  if (asked > count) return 'yes'
  return asked === 0 ? 'unknown' : 'no'
}

function askedAtMost(facts: Facts, count: number): Tri {
  const asked = askedCount(facts.case)
  return tri(asked === 0 ? undefined : asked <= count)
}
