import type { Case } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { whenWords } from '../rules/catalogue/condition-words.ts'
import type { Rule } from '../rules/catalogue/schema.ts'
import { rulesOn } from '../rules/evaluate/in-force.ts'
import { localRulesOf } from '../rules/local/of-case.ts'

/**
 * When a check is asked for under the case's profile and local routine: "Krävs när värdet är över 100 000 kr". Empty where
 * nobody asks for it. It says nothing of whether the case at hand is such a one.
 */
export function requiredWhen(found: Case, check: string, today: LocalDate): readonly string[] {
  const { subject, authority } = found
  const asking: readonly Rule[] = [
    ...rulesOn(subject.startDate ?? today, subject.law ?? 'LOU', authority.profile),
    ...localRulesOf(found),
  ].filter(({ demand }) => demand.is === 'checks' && demand.checks.includes(check))
  return [
    ...new Set(
      asking.map((rule) => {
        // That something is bought is plain to who fills in a checklist.
        const when = rule.when.filter(({ is }) => is !== 'awarding' && is !== 'checks-demanded')
        return `${rule.strength === 'must' ? 'Krävs' : 'Bör göras'} ${whenWords({ ...rule, when })}`
      }),
    ),
  ]
}
