import { rememberFor } from '../../domain/remember.ts'
import type { Rule } from '../catalogue/schema.ts'
import { isOfDeviations } from '../deviations/demands.ts'
import type { Tri } from '../tri.ts'
import { speakingOn } from './conditions.ts'
import { outcomeOf } from './demands.ts'
import type { Finding } from './evaluate.ts'
import type { Facts } from './facts.ts'
import { met, vacuous, type Outcome } from './outcome.ts'

/** A rule made ready to be held against many cases: what is the same in all of them is found once. */
export interface ReadyRule {
  readonly rule: Rule
  /** Whether it speaks in a case; unknown while an answer it depends on is missing. */
  readonly speaks: (facts: Facts) => Tri
  readonly outcome: (facts: Facts) => Outcome
  /** Whether its demand is about two steps: several rules may say the same of them. */
  readonly isOfSteps: boolean
  /** Whether its demand is about what the other findings show: it is found after them. */
  readonly isOfFindings: boolean
  /** What is found without a word of the case at hand is the same finding each time. */
  readonly met: Finding
  readonly vacuous: Finding
  readonly unknown: Finding
}

const readyRule = rememberFor((rule: Rule): ReadyRule => ({
  rule,
  speaks: speakingOn(rule.when),
  outcome: outcomeOf(rule.demand),
  isOfSteps: rule.demand.is === 'step-order',
  isOfFindings: isOfDeviations(rule.demand),
  met: { rule, ...met },
  vacuous: { rule, ...vacuous },
  unknown: { rule, state: 'unknown', fields: [] },
}))

/** The rules of a list made ready, in its order. The house's lists are the same for many cases. */
export const readyRules: (rules: readonly Rule[]) => readonly ReadyRule[] = rememberFor((rules) =>
  rules.map(readyRule),
)
