import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { Rule } from './schema.ts'

/**
 * Where a rule stands, under the act that the case is under. A rule of LOU whose counterpart in another act has not been
 * found says so: the program does not guess a section.
 */
export function sourceText(rule: Rule, { law, startDate }: Case['subject']): string {
  const { document, counterparts } = rule.source
  const own = ownSource(rule, startDate)
  if (law === undefined || law === 'LOU' || !document.startsWith('LOU')) return own
  const other = law === 'LUFS' ? undefined : counterparts?.[law]
  return other ?? `${own} (motsvarigheten i ${law} är inte kontrollerad)`
}

/** Whether the wording that held for the case is checked: the act's own, in force when the procurement began. */
export function isChecked(rule: Rule, { law, startDate }: Case['subject']): boolean {
  const { document, counterparts, since } = rule.source
  if (rule.uncertain !== undefined) return false
  if (law === undefined || law === 'LOU' || !document.startsWith('LOU')) return !isEarlier(since, startDate)
  return law !== 'LUFS' && counterparts?.[law] !== undefined && !isEarlier(since, startDate)
}

const isEarlier = (since: LocalDate | undefined, day: LocalDate | undefined): boolean =>
  since !== undefined && day !== undefined && day < since

/** Document and section, and that the wording of an earlier day is not checked where the day is one. */
export function ownSource(
  { source: { document, section, since } }: Rule,
  day: LocalDate | undefined,
): string {
  return isEarlier(since, day)
    ? `Motsvarigheten till ${document}, ${section} (lydelsen före ${since ?? ''} är inte kontrollerad)`
    : `${document}, ${section}`
}
