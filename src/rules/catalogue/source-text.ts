import type { Case } from '../../domain/case/schema.ts'
import type { Rule } from './schema.ts'

/**
 * Where a rule stands, under the act that the case is under. A rule of LOU whose counterpart in another act has not been
 * found says so: the program does not guess a section.
 */
export function sourceText(rule: Rule, law: Case['subject']['law']): string {
  const { document, section, counterparts } = rule.source
  const own = `${document}, ${section}`
  if (law === undefined || law === 'LOU' || !document.startsWith('LOU')) return own
  const other = law === 'LUFS' ? undefined : counterparts?.[law]
  return other ?? `${own} (motsvarigheten i ${law} är inte kontrollerad)`
}
