import type { Case } from '../../domain/case/schema.ts'
import type { Rule } from './schema.ts'

/**
 * Where a rule stands, under the act that the case is under. A rule of LOU whose counterpart in another act has not been
 * found says so: the program does not guess a section.
 */
export function sourceText(rule: Rule, { law, startDate }: Case['subject']): string {
  const { document, section, since, counterparts } = rule.source
  const isEarlier = since !== undefined && startDate !== undefined && startDate < since
  const own = `${document}, ${section}${isEarlier ? ` (lydelsen före ${since} är inte kontrollerad)` : ''}`
  if (law === undefined || law === 'LOU' || !document.startsWith('LOU')) return own
  const other = law === 'LUFS' ? undefined : counterparts?.[law]
  return other ?? `${own} (motsvarigheten i ${law} är inte kontrollerad)`
}
