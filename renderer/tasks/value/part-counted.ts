import type { Case, Part } from '../../../src/domain/case/schema.ts'
import { countedParts, isHired } from '../../../src/rules/evaluate/parts.ts'
import type { RuleReference } from '../../../src/rules/parameters/amounts.ts'
import { knownAmount } from '../../../src/rules/parameters/amounts.ts'
import type { ValueResult } from '../../../src/rules/value/result.ts'
import { traceOf } from '../../../src/rules/value/trace.ts'
import { monthsOf } from './price-words.ts'

export interface PartCounted {
  readonly rule: RuleReference
  /** What keeps the answer open and what to do; null where nothing does. */
  readonly open: string | null
}

/** The rule that a part is counted by where it is not simply added up; null where it is, or while the value is not known. */
export function partCounted(found: Case, result: ValueResult | null, part: Part): PartCounted | null {
  const index = countedParts(found).indexOf(part)
  if (index < 0 || result === null || !isSpecial(found, part)) return null
  const line = traceOf(result)[index]
  if (line === undefined) return null
  const open = result.reasons.find((reason) => reason.includes(`”${line.label}”`))
  return { rule: line.rule, open: open ?? null }
}

function isSpecial(found: Case, part: Part): boolean {
  const { law = 'LOU', startDate, category } = found.subject
  if (startDate === undefined) return false
  const isService = category === 'services' || category === 'annex2' || category === 'b-services'
  const longest = knownAmount('service-term-months', law, startDate)
  return (
    part.openEnded === 'yes' ||
    isHired(part, found) ||
    (isService && part.role === 'base' && (monthsOf(part) ?? 0) > longest)
  )
}
