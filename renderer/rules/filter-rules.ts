import { holdsEveryWord } from '../../src/domain/text.ts'
import { ruleEntry } from '../../src/rules/catalogue/rule-entry.ts'
import type { Rule } from '../../src/rules/catalogue/schema.ts'
import { rulesOn } from '../../src/rules/evaluate/in-force.ts'
import { localRulesOn } from '../../src/rules/local/of-case.ts'
import type { Law } from '../../src/rules/parameters/dated.ts'

/** What the person has chosen to see. */
export interface RuleFilter {
  readonly profile: string
  readonly law: Law
  /** ISO date as typed. */
  readonly day: string
  /** Words that must all stand in the rule. */
  readonly words: string
}

/** The rules under an act and a profile on a day, in which every word stands; those of a local routine's text too, if any. */
export function filtered(
  { profile, law, day, words }: RuleFilter,
  routine: string | undefined,
): readonly Rule[] {
  const local = routine === undefined ? [] : localRulesOn(routine, day, law, profile)
  return [...rulesOn(day, law, profile), ...local].filter((rule) => {
    const { id, layer, message, why, source, quote, applies } = ruleEntry(rule)
    return holdsEveryWord([id, layer, message, why, source, quote, applies, rule.topic].join(' '), words)
  })
}
