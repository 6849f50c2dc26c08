import { savingsComplete } from './demands-savings.ts'
import { assertNever } from '../../domain/assert-never.ts'
import { isPlain, placesAt, readyPattern, someAt, valueAt, valuesAt } from '../../domain/case/pattern.ts'
import type { Case } from '../../domain/case/schema.ts'
import type { Demand } from '../catalogue/schema.ts'
import { contractPeriodCounted } from './contract-terms.ts'
import {
  afterStandstill,
  deadlineKept,
  inOrder,
  notInFuture,
  periodAgrees,
  periodKnown,
} from './demands-dates.ts'
import { noOpenConflict } from './demands-conflict.ts'
import { excludedNotAccepted, helpedHeard, helpedSettled } from './demands-helped.ts'
import { decisionDemand } from './demands-decision.ts'
import { statementsGiven } from './demands-people.ts'
import { answersAgree, bidDemand, bidSumsAgree, lateBidsExplained } from './demands-bids.ts'
import { directProcurementAllowed, limbsAnswered, noEmptyPhrases, unanswered } from './demands-reason.ts'
import {
  askedAlike,
  criteriaWeighed,
  fewerLimbsAnswered,
  inquiryAsSent,
  questionsAnswered,
} from './demands-inquiry.ts'
import { candidatesJudged } from './demands-contracts.ts'
import { namesAgree } from './demands-names.ts'
import { checksBefore } from './demands-checks-before.ts'
import { notMuchLonger } from './voluntary-checks.ts'
import { supplierHeard } from './demands-hearing.ts'
import { judgementDemand } from './demands-judgement.ts'
import {
  checksMade,
  judgedIsThere,
  judgementExplained,
  winnerAnswered,
  winnerNot,
} from './demands-vetting.ts'
import { suppliersIdentified, winnerChosen } from './demands-suppliers.ts'
import { answersSettled, askedAtLeast, bidsPriced, suppliersDistinct } from './demands-suppliers.ts'
import { localAnswer, valueWithin } from './demands-local.ts'
import { awardWithinLimit, partsCounted } from './demands-value.ts'
import type { Facts } from './facts.ts'
import { isKept } from './filing.ts'
import { among, met, missing, vacuous, wrong, type Outcome } from './outcome.ts'
import { similarComplete } from './demands-similar.ts'
import { countedParts, missingInMoreParts } from './parts.ts'
import { stepsInOrder } from '../order/step-order.ts'
import { evaluated } from '../follow-up/due.ts'
import { noAnswerIn } from '../phrases/empty-phrases.ts'

/** How a demand stands in a case. */
export const demandOutcome = (demand: Demand, facts: Facts): Outcome => outcomeOf(demand)(facts)

/** How a demand stands, as a function of the case: which demand it is is found out once for many cases. */
export function outcomeOf(demand: Demand): (facts: Facts) => Outcome {
  switch (demand.is) {
    case 'remember':
      return () => met
    // What a case departs from shows in the other findings, and is filled in once they are there.
    case 'deviations-explained':
    case 'deviations-reported':
      return () => met
    case 'evaluated':
      return (facts) => evaluated(facts, demand)
    case 'answered':
      return answered(demand.fields)
    case 'filed':
      return filed
    case 'value-known':
      return valueKnown
    case 'direct-procurement-allowed':
      return directProcurementAllowed
    case 'limbs-answered':
      return limbsAnswered
    case 'no-empty-phrases':
      return noEmptyPhrases(demand.fields)
    case 'parts-complete':
      return partsComplete
    case 'parts-counted':
      return partsCounted
    case 'recurring-complete':
      return recurringComplete
    case 'similar-complete':
      return similarComplete
    case 'not':
      return (facts) => notThat(facts, demand.field, demand.value)
    case 'not-answered':
      return (facts) => notAnswered(facts, demand.field)
    case 'award-within-limit':
      return awardWithinLimit
    case 'late-bids-explained':
      return lateBidsExplained
    case 'savings-complete':
      return savingsComplete
    case 'bid-sums-agree':
      return bidSumsAgree
    case 'answers-agree':
      return answersAgree
    case 'period-agrees':
      return periodAgrees
    case 'period-known':
      return (facts) => periodKnown(facts, demand.edge)
    case 'contract-period-counted':
      return contractPeriodCounted
    case 'not-best-explained':
    case 'notes-explained':
    case 'early-comparison-explained':
    case 'bid-lines-agree':
    case 'bids-distinct':
    case 'bids-settled':
    case 'outcomes-agree':
    case 'points-given':
    case 'low-bids-asked':
      return bidDemand(demand.is)
    case 'judgement-explained':
      return judgementExplained
    case 'not-in-future':
      return notInFuture(demand.fields)
    case 'value-within':
      return (facts) => valueWithin(facts, demand.kronor)
    case 'local-answer':
      return (facts) => localAnswer(facts, demand)
    case 'routine-readable':
      return () => wrong([])
    case 'candidates-judged':
      return candidatesJudged
    case 'asked-alike':
      return askedAlike
    case 'criteria-weighed':
      return criteriaWeighed
    case 'questions-answered':
      return questionsAnswered
    case 'fewer-limbs-answered':
      return fewerLimbsAnswered
    case 'inquiry-as-sent':
      return inquiryAsSent
    case 'names-agree':
      return (facts) => namesAgree(facts, demand.place)
    case 'suppliers-distinct':
      return suppliersDistinct
    case 'asked-at-least':
      return (facts) => askedAtLeast(facts, demand.count)
    case 'suppliers-identified':
      return suppliersIdentified
    case 'answers-settled':
      return answersSettled
    case 'bids-priced':
      return bidsPriced
    case 'winner-chosen':
      return winnerChosen
    case 'statements':
      return (facts) => statementsGiven(facts, demand.parts)
    case 'no-open-conflict':
      return noOpenConflict
    case 'helped-settled':
      return helpedSettled
    case 'helped-heard':
      return helpedHeard
    case 'excluded-not-accepted':
      return excludedNotAccepted
    case 'checks':
      return (facts) => checksMade(facts, demand)
    case 'winner-answered':
      return (facts) => winnerAnswered(facts, demand.fields)
    case 'winner-not':
      return (facts) => winnerNot(facts, demand.field, demand.value)
    case 'checks-before':
      return (facts) => checksBefore(facts, demand.step, demand.asks)
    case 'not-much-longer':
      return (facts) => notMuchLonger(facts, demand.times)
    case 'heard':
      return (facts) => supplierHeard(facts, demand.who)
    case 'judged-is-there':
      return judgedIsThere
    case 'judgement-settled':
    case 'rejection-explained':
    case 'rejected-in-bids':
    case 'more-than-attention':
    case 'country-beside':
    case 'foreign-number-seen':
    case 'look-only':
    case 'extract-beside':
    case 'hearing-in-order':
      return judgementDemand(demand.is)
    case 'decided-by':
    case 'decider-not-preparer':
    case 'delegation-holds':
    case 'stages-decided':
    case 'decision-evidence':
    case 'decision-holds':
      return (facts) => decisionDemand(demand, facts)
    case 'in-order':
      return inOrder(demand.fields)
    case 'step-order':
      return (facts) => stepsInOrder(facts, demand)
    case 'within-days':
      return (facts) => deadlineKept(facts, demand)
    case 'after-standstill':
      return afterStandstill
    default:
      return assertNever(demand)
  }
}

function answered(fields: readonly string[]): (facts: Facts) => Outcome {
  const patterns = fields.map(readyPattern)
  return ({ case: found }) => {
    let isAsked = false
    let open: string[] | undefined
    for (const pattern of patterns)
      if (isPlain(pattern)) {
        isAsked = true
        if (!isAnswer(found, pattern.text, pattern.text, valueAt(found, pattern)))
          (open ??= []).push(pattern.text)
      } else
        for (const { path, value } of placesAt(found, pattern)) {
          isAsked = true
          if (!isAnswer(found, pattern.text, path, value)) (open ??= []).push(path)
        }
    if (open !== undefined) return unanswered(found, open)
    return isAsked ? met : vacuous
  }
}

const isAnswer = (found: Case, pattern: string, path: string, value: unknown): boolean =>
  value !== undefined &&
  (typeof value !== 'string' || noAnswerIn(found, pattern, { path, value }) === undefined)

/** A number that is none is asked for as any other. */
const filed = (facts: Facts): Outcome => (isKept(facts.case) ? met : numbered(facts))
const numbered = answered(['record.diarienummer'])

const notAnswered = ({ case: found }: Facts, pattern: string): Outcome =>
  someAt(found, pattern, () => true) ? wrong([pattern]) : met

const valueKnown = ({ case: found, value }: Facts): Outcome =>
  missing(value.missing.filter((path) => !isOfMoreParts(found, path)))

const partsComplete = ({ case: found }: Facts): Outcome => missing(missingInMoreParts(found))

function recurringComplete(facts: Facts): Outcome {
  const { past12MonthsOre, next12MonthsOre } = facts.case.value
  return past12MonthsOre === undefined && next12MonthsOre === undefined
    ? missing(['value.past12MonthsOre', 'value.next12MonthsOre'])
    : met
}

/** What is missing in options and other costs is asked where they are; the contract's own price where the case is. */
const isOfMoreParts = (found: Facts['case'], path: string): boolean =>
  countedParts(found).some((part) => part.role !== 'base' && path.startsWith(`value.parts.${part.id}.`))

function notThat(facts: Facts, pattern: string, unwanted: string): Outcome {
  const given = valuesAt(facts.case, pattern)
  const places = given.filter(({ value }) => value === unwanted)
  return among(given, places.length === 0 ? met : wrong(places.map(({ path }) => path)))
}
