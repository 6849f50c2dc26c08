import { addDays, type LocalDate } from '../../domain/local-date.ts'
import { remember, rememberFor, rememberLast } from '../../domain/remember.ts'
import { rules } from '../catalogue/catalogue.ts'
import type { Rule } from '../catalogue/schema.ts'
import { localRulesOf } from '../local/of-case.ts'
import { lawSchema, type Law } from '../parameters/dated.ts'
import { firstDayOf } from '../parameters/limits.ts'
import { profiles } from '../parameters/profiles.ts'
import type { Facts } from './facts.ts'

/** The rules that apply to a case, in the order in which they speak: the house's, with the local routine's own. */
export const rulesInForce: (facts: Facts) => readonly Rule[] = rememberLast((facts) =>
  withLocal(houseRules(facts), localRulesOf(facts.case)),
)

/**
 * The rules that apply are those of the day the procurement began (LOU 5 kap. 5 §). For a day before the house knows the
 * act, the oldest rules it has still ask, after the one that says that it knows none for that day.
 */
const houseRules = ({ case: { subject, authority }, today }: Facts): readonly Rule[] =>
  askingOn(subject.startDate ?? today, subject.law ?? 'LOU', authority.profile)

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
export const checksRules: (facts: Facts) => readonly ChecksRule[] = rememberLast((facts) =>
  checksAmong(rulesInForce(facts)),
)

/** The same rules hold in many cases: what asks for checks among them is found once. */
const checksAmong: (rules: readonly Rule[]) => readonly ChecksRule[] = rememberFor((all) =>
  all.filter(asksChecks),
)

/** Days on which some rule begins to hold or has ceased to, oldest first. Between two of them the same rules hold. */
const turns: readonly LocalDate[] = [
  ...new Set([
    ...lawSchema.options.map(firstDayOf),
    ...rules.flatMap((rule) => [
      rule.validFrom,
      ...(rule.validTo === null ? [] : [addDays(rule.validTo, 1)]),
    ]),
  ]),
].toSorted()

/** How many of the turns a day has behind it. */
const turnOf: (day: LocalDate) => number = remember((day) => turns.findLastIndex((turn) => turn <= day))

/** For each act, the list of each turn. */
const listsOfLaws = (): Readonly<Record<Law, Map<number, readonly Rule[]>>> => ({
  LOU: new Map(),
  LUF: new Map(),
  LUFS: new Map(),
  LUK: new Map(),
})

type RulesOn = (day: LocalDate, law: Law, profile: string) => readonly Rule[]

/** The list made once for each act and profile between two turns. What is no profile of the house is not kept. */
function onceATurn(list: RulesOn): RulesOn {
  const kept = new Map(profiles.map(({ id }) => [id, listsOfLaws()]))
  return (day, law, profile) => {
    const lists = kept.get(profile)?.[law]
    if (lists === undefined) return list(day, law, profile)
    const turn = turnOf(day)
    const known = lists.get(turn)
    if (known !== undefined) return known
    const found = list(day, law, profile)
    lists.set(turn, found)
    return found
  }
}

/** The house's rules under an act and a profile on a day, in the order in which they speak. */
export const rulesOn = onceATurn((day, law, profile) => rules.filter((rule) => isOn(rule, day, law, profile)))

/** The same for a procurement that began on the day, with the oldest where the house has none. */
const askingOn = onceATurn((day, law, profile) => {
  const first = firstDayOf(law)
  const inForce = rulesOn(day, law, profile)
  return day < first ? [...inForce, ...rulesOn(first, law, profile)] : inForce
})

function isOn(rule: Rule, day: LocalDate, law: Law, profile: string): boolean {
  if (day < rule.validFrom || (rule.validTo !== null && day > rule.validTo)) return false
  return (rule.profiles?.includes(profile) ?? true) && (rule.laws?.includes(law) ?? true)
}
