import { fields } from '../domain/case/fields/catalogue.ts'
import type { Case } from '../domain/case/schema.ts'
import { enumerated } from '../domain/enumerated.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { formatKr } from '../domain/money.ts'
import { whenWords } from '../rules/catalogue/condition-words.ts'
import type { Condition, Rule } from '../rules/catalogue/schema.ts'
import { rulesOn } from '../rules/evaluate/in-force.ts'
import { localRulesOf } from '../rules/local/of-case.ts'

/** When a check is asked for, in words that a heading on paper can be, and whether it must be made then. */
export interface RequiredWhen {
  /** "Ska göras när köpet är över 100 000 kr och risken är förhöjd" */
  readonly words: string
  readonly isMust: boolean
  /** On what ground it may be passed over; undefined where what asks for it lets nobody do so. */
  readonly waive: string | undefined
}

/**
 * When a check is asked for under the case's profile and local routine, musts first. Empty where nobody asks for it. It says
 * nothing of whether the case at hand is such a one.
 */
export function requiredWhen(found: Case, check: string, today: LocalDate): readonly RequiredWhen[] {
  const { subject, authority } = found
  const asking: readonly Rule[] = [
    ...rulesOn(subject.startDate ?? today, subject.law ?? 'LOU', authority.profile),
    ...localRulesOf(found),
  ].filter(({ demand }) => demand.is === 'checks' && demand.checks.includes(check))
  const said = asking
    .map((rule) => ({
      isMust: rule.strength === 'must',
      waive:
        rule.demand.is === 'checks' && rule.demand.waive !== undefined
          ? waiveGrounds[rule.demand.waive]
          : undefined,
      words: requiredWords(rule),
    }))
    .toSorted((a, b) => Number(b.isMust) - Number(a.isMust))
  return said.filter(({ words }, index) => said.findIndex((one) => one.words === words) === index)
}

/** On what ground a check may be passed over. */
export const waiveGrounds = {
  'low-value-and-risk': 'när både värdet och risken är låga',
  'plainly-needless': 'när den uppenbart inte behövs',
} as const

/** "Ska göras när köpet är över 100 000 kr och risken är förhöjd": when a rule asks for its checks. */
export function requiredWords(rule: Rule): string {
  // That something is bought is plain to who fills in a checklist.
  const when = rule.when.filter(({ is }) => is !== 'awarding' && is !== 'checks-demanded')
  const must = rule.strength === 'must' ? 'Ska' : 'Bör'
  return when.length === 0
    ? `${must} alltid göras`
    : `${must} göras när ${enumerated(when.map((condition) => conditionOnPaper(rule, condition)))}`
}

/** A condition in the words of the questions on the paper; else as the page Regler says it. */
function conditionOnPaper(rule: Rule, condition: Condition): string {
  if (condition.is === 'value-over') return `köpet är över ${formatKr(condition.kronor * 100)}`
  if (condition.is === 'risk') return `risken är ${condition.level === 'raised' ? 'förhöjd' : 'låg'}`
  if (condition.is === 'winner-not') {
    const field = fields[`suppliers.*.${condition.field}`]
    if (field?.kind === 'choice') {
      const others = Object.entries(field.choices).flatMap(([code, words]) =>
        code === condition.equals ? [] : [words],
      )
      return `svaret på ”${field.short}” är ${others.join(' eller ')}`
    }
  }
  return whenWords({ ...rule, when: [condition] }).replace(/^när /, '')
}
