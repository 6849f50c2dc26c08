import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { rules } from '../catalogue/catalogue.ts'
import type { Rule } from '../catalogue/schema.ts'
import { conditionsHold } from './conditions.ts'
import { demandOutcome } from './demands.ts'
import { factsOf, type Facts } from './facts.ts'
import type { Outcome } from './outcome.ts'

/** A rule that speaks in a case, or may come to: how its demand stands. */
export interface Finding {
  readonly rule: Rule
  /** `unknown`: not enough is answered to say whether the rule speaks at all. */
  readonly state: Outcome['state'] | 'unknown'
  readonly fields: readonly string[]
  readonly detail?: string
}

export interface Evaluation {
  readonly facts: Facts
  readonly findings: readonly Finding[]
}

/** Holds every rule against a case on a day. Rules that do not speak in it are not among the findings. */
export function evaluateCase(found: Case, today: LocalDate): Evaluation {
  const facts = factsOf(found, today)
  return {
    facts,
    findings: rules.filter((rule) => inForce(rule, facts)).flatMap((rule) => findingOf(rule, facts)),
  }
}

/** The rules that apply are those of the day the procurement began (LOU 5 kap. 5 §). */
function inForce(rule: Rule, facts: Facts): boolean {
  const { subject, authority } = facts.case
  const on = subject.startDate ?? facts.today
  if (on < rule.validFrom || (rule.validTo !== null && on > rule.validTo)) return false
  if (rule.profiles && !rule.profiles.includes(authority.profile)) return false
  return !rule.laws || rule.laws.includes(subject.law ?? 'LOU')
}

function findingOf(rule: Rule, facts: Facts): readonly Finding[] {
  const speaks = conditionsHold(rule.when, facts)
  if (speaks === 'no') return []
  if (speaks === 'unknown') return [{ rule, state: 'unknown', fields: [] }]
  return [{ rule, ...demandOutcome(rule.demand, facts) }]
}
