import { savingsComplete } from './demands-savings.ts'
import { assertNever } from '../../domain/assert-never.ts'
import { placesAt } from '../../domain/case/pattern.ts'
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
import { deciderNotPreparer, statementsGiven } from './demands-people.ts'
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
import { judgementDemand, supplierHeard } from './demands-judgement.ts'
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
import { among, met, missing, vacuous, wrong, type Outcome } from './outcome.ts'
import { similarComplete } from './demands-similar.ts'
import { countedParts, missingInMoreParts } from './parts.ts'
import { stepsInOrder } from '../order/step-order.ts'
import { noAnswerAt } from '../phrases/empty-phrases.ts'

/** How a demand stands in this case. */
export function demandOutcome(demand: Demand, facts: Facts): Outcome {
  const found = facts.case
  switch (demand.is) {
    case 'remember':
      return met
    case 'answered':
      return answered(facts, demand.fields)
    case 'value-known':
      return missing(facts.value.missing.filter((path) => !isOfMoreParts(found, path)))
    case 'direct-procurement-allowed':
      return directProcurementAllowed(facts)
    case 'limbs-answered':
      return limbsAnswered(facts)
    case 'no-empty-phrases':
      return noEmptyPhrases(facts, demand.fields)
    case 'parts-complete':
      return missing(missingInMoreParts(found))
    case 'parts-counted':
      return partsCounted(facts)
    case 'recurring-complete':
      return recurringComplete(facts)
    case 'similar-complete':
      return similarComplete(facts)
    case 'not':
      return notThat(facts, demand.field, demand.value)
    case 'not-answered':
      return placesAt(found, demand.field).some(({ value }) => value !== undefined)
        ? wrong([demand.field])
        : met
    case 'award-within-limit':
      return awardWithinLimit(facts)
    case 'late-bids-explained':
      return lateBidsExplained(facts)
    case 'savings-complete':
      return savingsComplete(facts)
    case 'bid-sums-agree':
      return bidSumsAgree(facts)
    case 'answers-agree':
      return answersAgree(facts)
    case 'period-agrees':
      return periodAgrees(facts)
    case 'period-known':
      return periodKnown(facts, demand.edge)
    case 'contract-period-counted':
      return contractPeriodCounted(facts)
    case 'not-best-explained':
    case 'notes-explained':
    case 'early-comparison-explained':
    case 'bid-lines-agree':
    case 'bids-distinct':
    case 'bids-settled':
    case 'outcomes-agree':
    case 'points-given':
    case 'low-bids-asked':
      return bidDemand(demand.is, facts)
    case 'judgement-explained':
      return judgementExplained(facts)
    case 'not-in-future':
      return notInFuture(facts, demand.fields)
    case 'value-within':
      return valueWithin(facts, demand.kronor)
    case 'local-answer':
      return localAnswer(facts, demand)
    case 'routine-readable':
      return wrong([])
    case 'candidates-judged':
      return candidatesJudged(facts)
    case 'asked-alike':
      return askedAlike(facts)
    case 'criteria-weighed':
      return criteriaWeighed(facts)
    case 'questions-answered':
      return questionsAnswered(facts)
    case 'fewer-limbs-answered':
      return fewerLimbsAnswered(facts)
    case 'inquiry-as-sent':
      return inquiryAsSent(facts)
    case 'names-agree':
      return namesAgree(facts, demand.place)
    case 'suppliers-distinct':
      return suppliersDistinct(facts)
    case 'asked-at-least':
      return askedAtLeast(facts, demand.count)
    case 'suppliers-identified':
      return suppliersIdentified(facts)
    case 'answers-settled':
      return answersSettled(facts)
    case 'bids-priced':
      return bidsPriced(facts)
    case 'winner-chosen':
      return winnerChosen(facts)
    case 'statements':
      return statementsGiven(facts, demand.parts)
    case 'no-open-conflict':
      return noOpenConflict(facts)
    case 'helped-settled':
      return helpedSettled(facts)
    case 'helped-heard':
      return helpedHeard(facts)
    case 'excluded-not-accepted':
      return excludedNotAccepted(facts)
    case 'checks':
      return checksMade(facts, demand)
    case 'winner-answered':
      return winnerAnswered(facts, demand.fields)
    case 'winner-not':
      return winnerNot(facts, demand.field, demand.value)
    case 'checks-before':
      return checksBefore(facts, demand.step, demand.asks)
    case 'heard':
      return supplierHeard(facts, demand.who)
    case 'judged-is-there':
      return judgedIsThere(facts)
    case 'judgement-settled':
    case 'rejection-explained':
    case 'rejected-in-bids':
    case 'more-than-attention':
    case 'country-beside':
    case 'foreign-number-seen':
    case 'look-only':
      return judgementDemand(demand.is, facts)
    case 'decider-not-preparer':
      return deciderNotPreparer(facts)
    case 'in-order':
      return inOrder(facts, demand.fields)
    case 'step-order':
      return stepsInOrder(facts, demand)
    case 'within-days':
      return deadlineKept(facts, demand)
    case 'after-standstill':
      return afterStandstill(facts)
    default:
      return assertNever(demand)
  }
}

function answered(facts: Facts, patterns: readonly string[]): Outcome {
  let isAsked = false
  const open: string[] = []
  for (const pattern of patterns)
    for (const { path, value } of placesAt(facts.case, pattern)) {
      isAsked = true
      if (isOpenAt(facts.case, path, value)) open.push(path)
    }
  if (open.length > 0) return unanswered(facts.case, open)
  return isAsked ? met : vacuous
}

const isOpenAt = (found: Facts['case'], path: string, value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && noAnswerAt(found, path) !== undefined)

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
  const given = placesAt(facts.case, pattern).filter(({ value }) => value !== undefined)
  const places = given.filter(({ value }) => value === unwanted)
  return among(given, places.length === 0 ? met : wrong(places.map(({ path }) => path)))
}
