import { addDays, type LocalDate } from '../../domain/local-date.ts'
import { remember, rememberOf } from '../../domain/remember.ts'
import { rules } from '../catalogue/catalogue.ts'
import type { Rule } from '../catalogue/schema.ts'
import { localRulesOf } from '../local/of-case.ts'
import type { Law } from '../parameters/dated.ts'
import { firstDayOf } from '../parameters/limits.ts'
import { isPolicy } from '../parameters/profiles.ts'
import type { Facts } from './facts.ts'

/** The rules that apply to a case, in the order in which they speak: the house's, with the local routine's own. */
export const rulesInForce = (facts: Facts): readonly Rule[] =>
  withLocal(houseRules(facts), localRulesOf(facts.case))

/**
 * The rules that apply are those of the day the procurement began (LOU 5 kap. 5 §). For a day before the house knows the
 * act, the oldest rules it has still ask, after the one that says that it knows none for that day.
 */
function houseRules({ case: { subject, authority }, today }: Facts): readonly Rule[] {
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

/** A rule that asks for checks of the one that is bought from. */
export type ChecksRule = Rule & { readonly demand: Extract<Rule['demand'], { is: 'checks' }> }

const asksChecks = (rule: Rule): rule is ChecksRule => rule.demand.is === 'checks'

/** Those of the case's rules that ask for checks, whether they speak or not. */
export const checksRules: (facts: Facts) => readonly ChecksRule[] = (facts) => foundChecksRules(facts, 'all')

const foundChecksRules = rememberOf<Facts, 'all', readonly ChecksRule[]>((facts) => {
  const local = localRulesOf(facts.case)
  const house = houseRules(facts)
  return local.length === 0 ? checksAmong(house) : withLocal(house, local).filter(asksChecks)
})

/** The same rules hold in many cases: what asks for checks among them is found once. */
const checksAmong: (rules: readonly Rule[]) => readonly ChecksRule[] = remember((all) =>
  all.filter(asksChecks),
)

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
