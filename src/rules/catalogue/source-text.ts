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

/** Document and section, and that the wording of an earlier day is not checked where the day is one. */
export function ownSource(
  { source: { document, section, since } }: Rule,
  day: LocalDate | undefined,
): string {
  const isEarlier = since !== undefined && day !== undefined && day < since
  return `${document}, ${section}${isEarlier ? ` (lydelsen före ${since} är inte kontrollerad)` : ''}`
}
