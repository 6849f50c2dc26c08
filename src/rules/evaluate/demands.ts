import { assertNever } from '../../domain/assert-never.ts'
import { placesAt } from '../../domain/case/pattern.ts'
import type { Demand } from '../catalogue/schema.ts'
import { deadlineKept, inOrder, notInFuture, periodAgrees } from './demands-dates.ts'
import { deciderNotPreparer, noOpenConflict, statementsGiven } from './demands-people.ts'
import { answersAgree, bidSumsAgree, lateBidsExplained, lowerBidsExplained } from './demands-bids.ts'
import { checksMade, economicCheckMade, judgementExplained } from './demands-vetting.ts'
import { suppliersIdentified, winnerChosen } from './demands-suppliers.ts'
import { answersSettled, askedAtLeast, bidsPriced, suppliersDistinct } from './demands-suppliers.ts'
import { awardWithinLimit, collectedWithinLimit } from './demands-value.ts'
import type { Facts } from './facts.ts'
import { met, missing, wrong, type Outcome } from './outcome.ts'
import { countedParts, missingInMoreParts, similarItems } from './parts.ts'

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
      return allowed(facts)
    case 'parts-complete':
      return missing(missingInMoreParts(found))
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
    case 'bid-sums-agree':
      return bidSumsAgree(facts)
    case 'answers-agree':
      return answersAgree(facts)
    case 'period-agrees':
      return periodAgrees(facts)
    case 'lower-bids-explained':
      return lowerBidsExplained(facts)
    case 'judgement-explained':
      return judgementExplained(facts)
    case 'not-in-future':
      return notInFuture(facts, demand.fields)
    case 'collected-value-within-limit':
      return collectedWithinLimit(facts)
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
    case 'checks':
      return checksMade(facts, demand.checks)
    case 'economic-check':
      return economicCheckMade(facts, demand.check)
    case 'decider-not-preparer':
      return deciderNotPreparer(facts)
    case 'in-order':
      return inOrder(facts, demand.fields)
    case 'within-days':
      return deadlineKept(facts, demand.field, demand.from, demand.days)
    default:
      return assertNever(demand)
  }
}

function answered(facts: Facts, patterns: readonly string[]): Outcome {
  return missing(
    patterns.flatMap((pattern) => {
      const places = placesAt(facts.case, pattern)
      return places.filter(({ value }) => value === undefined).map(({ path }) => path)
    }),
  )
}

function allowed(facts: Facts): Outcome {
  const result = facts.value.result
  if (result === null) return missing(facts.value.missing)
  if (result.allowed === 'yes') return met
  if (facts.case.reason.ground === undefined) return missing(['reason.ground'])
  return wrong(
    ['reason.ground'],
    result.allowed === 'no'
      ? 'Grunden räcker inte för det här värdet.'
      : 'Programmet kan inte avgöra om grunden räcker. Fråga inköpsfunktionen.',
  )
}

function recurringComplete(facts: Facts): Outcome {
  const { past12MonthsOre, next12MonthsOre } = facts.case.value
  return past12MonthsOre === undefined && next12MonthsOre === undefined
    ? missing(['value.past12MonthsOre', 'value.next12MonthsOre'])
    : met
}

function similarComplete(facts: Facts): Outcome {
  const items = similarItems(facts.case)
  if (items.length === 0) return missing(['value.similar'])
  const names = ['label', 'amountOre', 'date', 'relation', 'unit'] as const
  return missing(
    items.flatMap((item) =>
      names.filter((name) => item[name] === undefined).map((name) => `value.similar.${item.id}.${name}`),
    ),
  )
}

/** What is missing in options and other costs is asked where they are; the contract's own price where the case is. */
const isOfMoreParts = (found: Facts['case'], path: string): boolean =>
  countedParts(found).some((part) => part.role !== 'base' && path.startsWith(`value.parts.${part.id}.`))

function notThat(facts: Facts, pattern: string, unwanted: string): Outcome {
  const places = placesAt(facts.case, pattern).filter(({ value }) => value === unwanted)
  return places.length === 0 ? met : wrong(places.map(({ path }) => path))
}
