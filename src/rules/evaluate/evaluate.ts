import type { Case } from '../../domain/case/schema.ts'
import { addDays, type LocalDate } from '../../domain/local-date.ts'
import { rules } from '../catalogue/catalogue.ts'
import type { Law } from '../parameters/dated.ts'
import { firstDayOf } from '../parameters/limits.ts'
import { eachLinkOnce } from '../order/strongest.ts'
import { isPolicy } from '../parameters/profiles.ts'
import type { Rule } from '../catalogue/schema.ts'
import { localRulesOf } from '../local/of-case.ts'
import { speaksWhenCancelled } from './cancelled.ts'
import { conditionsHold } from './conditions.ts'
import { demandOutcome } from './demands.ts'
import { factsOf, type Facts } from './facts.ts'
import { speaksWhenHandedOver } from './handed-over.ts'
import { met, vacuous, type Outcome } from './outcome.ts'
import { remember } from '../../domain/remember.ts'

/** A rule that speaks in a case, or may come to: how its demand stands. */
export interface Finding {
  readonly rule: Rule
  /** `unknown`: not enough is answered to say whether the rule speaks at all. */
  readonly state: Outcome['state'] | 'unknown'
  readonly fields: readonly string[]
  readonly detail?: string
  /** Met because there is nothing yet that the demand is about. */
  readonly vacuous?: true
  /** Met because the deviation is explained. */
  readonly explained?: true
}

export interface Evaluation {
  readonly facts: Facts
  readonly findings: readonly Finding[]
}

/** Holds every rule against a case on a day. Rules that do not speak in it are not among the findings. */
export function evaluateCase(found: Case, today: LocalDate): Evaluation {
  const facts = factsOf(found, today)
  const findings: Finding[] = []
  for (const rule of withLocal(rulesInForce(facts), localRulesOf(found))) {
    const finding = findingOf(rule, facts)
    if (finding !== null) findings.push(finding)
  }
  return { facts, findings: eachLinkOnce(findings) }
}

/**
 * The rules that apply are those of the day the procurement began (LOU 5 kap. 5 §). For a day before the house knows the
 * act, the oldest rules it has still ask, after the one that says that it knows none for that day.
 */
function rulesInForce({ case: { subject, authority }, today }: Facts): readonly Rule[] {
  const law = subject.law ?? 'LOU'
  const [day, first] = [subject.startDate ?? today, firstDayOf(law)]
  const inForce = rulesOn(day, law, authority.profile)
  return day < first ? [...inForce, ...rulesOn(first, law, authority.profile)] : inForce
}

/** The local routine's rules after those of law and policy, before the program's own. */
function withLocal(house: readonly Rule[], local: readonly Rule[]): readonly Rule[] {
  if (local.length === 0) return house
  const at = house.findIndex((rule) => rule.layer === 'program')
  return at < 0 ? [...house, ...local] : [...house.slice(0, at), ...local, ...house.slice(at)]
}

/** Days on which some rule begins to hold or has ceased to, oldest first. Between two of them the same rules hold. */
const turns: readonly LocalDate[] = [
  ...new Set(
    rules.flatMap((rule) => [rule.validFrom, ...(rule.validTo === null ? [] : [addDays(rule.validTo, 1)])]),
  ),
].toSorted()

/** How many of the turns a day has behind it. */
const turnOf: (day: LocalDate) => number = remember((day) => turns.findLastIndex((turn) => turn <= day))

const remembered = new Map<string, readonly Rule[]>()

/** The house's rules under an act and a profile on a day, in the order in which they speak. */
export function rulesOn(day: LocalDate, law: Law, profile: string): readonly Rule[] {
  const key = `${turnOf(day)} ${law} ${profile}`
  const kept = remembered.get(key)
  if (kept) return kept
  const found = rules.filter((rule) => isOn(rule, day, law, profile))
  if (isPolicy(profile)) remembered.set(key, found)
  return found
}

function isOn(rule: Rule, day: LocalDate, law: Law, profile: string): boolean {
  if (day < rule.validFrom || (rule.validTo !== null && day > rule.validTo)) return false
  return (rule.profiles?.includes(profile) ?? true) && (rule.laws?.includes(law) ?? true)
}

/** What is found of a rule without a word of the case at hand is the same finding each time. */
interface Plain {
  readonly met: Finding
  readonly vacuous: Finding
  readonly unknown: Finding
}

const plainOf: (rule: Rule) => Plain = remember((rule) => ({
  met: { rule, ...met },
  vacuous: { rule, ...vacuous },
  unknown: { rule, state: 'unknown', fields: [] },
}))

function findingOf(rule: Rule, facts: Facts): Finding | null {
  if (facts.handedOver && !speaksWhenHandedOver(rule.group)) return null
  if (facts.case.decision.outcome === 'cancel' && !speaksWhenCancelled(rule, facts.case)) return null
  const speaks = conditionsHold(rule.when, facts)
  if (speaks === 'no') return null
  if (speaks === 'unknown') return plainOf(rule).unknown
  const outcome = demandOutcome(rule.demand, facts)
  if (outcome === met) return plainOf(rule).met
  return outcome === vacuous ? plainOf(rule).vacuous : { rule, ...outcome }
}
