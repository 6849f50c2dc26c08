import { rememberFor } from '../../domain/remember.ts'
import type { Rule } from '../catalogue/schema.ts'
import { isOfDeviations } from '../deviations/demands.ts'
import { isOfKinds } from '../deviations/of-rules.ts'
import type { Tri } from '../tri.ts'
import { answerTo } from './conditions.ts'
import { outcomeOf } from './demands.ts'
import type { Finding } from './evaluate.ts'
import type { Facts } from './facts.ts'
import { met, vacuous, type Outcome } from './outcome.ts'

/** A rule made ready to be held against many cases: what is the same in all of them is found once. */
export interface ReadyRule {
  readonly rule: Rule
  readonly outcome: (facts: Facts) => Outcome
  /** Whether its demand is about two steps: several rules may say the same of them. */
  readonly isOfSteps: boolean
  /** Whether its demand is about what the other findings show: it is found after them. */
  readonly isOfFindings: boolean
  /** Whether a departure may show in what is found of it. */
  readonly isOfKinds: boolean
  /** What is found without a word of the case at hand is the same finding each time. */
  readonly met: Finding
  readonly vacuous: Finding
  readonly unknown: Finding
}

const readyRule = rememberFor((rule: Rule): ReadyRule => ({
  rule,
  outcome: outcomeOf(rule.demand),
  isOfSteps: rule.demand.is === 'step-order',
  isOfFindings: isOfDeviations(rule.demand),
  isOfKinds: isOfKinds(rule),
  met: { rule, ...met },
  vacuous: { rule, ...vacuous },
  unknown: { rule, state: 'unknown', fields: [] },
}))

/** A list of rules made ready, in its order. */
export interface ReadyRules {
  readonly rules: readonly ReadyRule[]
  /** For each rule in turn, the place in `lists` of the conditions on which it speaks: what speaks not is passed over unread. */
  readonly when: readonly number[]
  /** The conditions of rules that share them, as places in `conditions`. */
  readonly lists: readonly (readonly number[])[]
  /** Each condition of any rule, as a function of the case. */
  readonly conditions: readonly ((facts: Facts) => Tri)[]
}

/** The house's lists are the same for many cases, and half of their rules speak on the same as another: it is asked once. */
export const readyRules: (rules: readonly Rule[]) => ReadyRules = rememberFor((rules) => {
  const lists = numbered(rules.map(({ when }) => when))
  const conditions = numbered(lists.all.flat())
  return {
    rules: rules.map(readyRule),
    when: rules.map(({ when }) => lists.placeOf(when)),
    lists: lists.all.map((list) => list.map(conditions.placeOf)),
    conditions: conditions.all.map(answerTo),
  }
})

/** Each of the objects once, and its place among them. */
function numbered<T extends object>(objects: readonly T[]) {
  const all = [...new Set(objects)]
  const places = new Map(all.map((one, place) => [one, place]))
  return { all, placeOf: (one: T): number => places.get(one) ?? 0 }
}

/**
 * For each list of conditions, whether the rules that have it speak in a case; unknown while an answer they depend on is missing.
 * Each condition is asked of the case once, and none that nothing hangs on.
 */
export function speakingIn({ lists, conditions }: ReadyRules, facts: Facts): readonly Tri[] {
  const answers: (Tri | undefined)[] = conditions.map(() => undefined)
  return lists.map((list) => {
    let all: Tri = 'yes'
    for (const place of list) {
      const answer = (answers[place] ??= conditions[place]?.(facts))
      if (answer === 'no') return 'no'
      if (answer === 'unknown') all = 'unknown'
    }
    return all
  })
}
