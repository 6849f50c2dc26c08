import type { Case, Part } from '../../domain/case/schema.ts'
import { rememberLast } from '../../domain/remember.ts'

/** Parts that count: options and extensions only while the answer to "option?" is not no. */
export const countedParts: (found: Case) => readonly Part[] = rememberLast((found) =>
  (found.value.parts ?? []).filter(
    (part) => found.value.hasOption !== 'no' || (part.role !== 'option' && part.role !== 'extension'),
  ),
)

/** Options and extensions that are filled in, though the answer to "option?" is no: they count nowhere. */
export function uncountedParts(found: Case): readonly Part[] {
  const counted = countedParts(found)
  return (found.value.parts ?? []).filter((part) => !counted.includes(part) && part.amountOre !== undefined)
}

/** Hire of goods. An option goes on with what the contract is, unless it is answered that it does not. */
export function isHired(part: Part, found: Case): boolean {
  if (part.hire !== undefined || (part.role !== 'option' && part.role !== 'extension'))
    return part.hire === 'yes'
  return (found.value.parts ?? []).some(({ role, hire }) => role === 'base' && hire === 'yes')
}

/** Fields of a part that must be answered before it can be priced, as paths. */
export function missingInPart(part: Part): readonly string[] {
  const missing: string[] = []
  const lacks = (name: string): number => missing.push(`value.parts.${part.id}.${name}`)
  if (part.role === undefined) lacks('role')
  if (part.pricing === undefined) lacks('pricing')
  if (part.amountOre === undefined) lacks('amountOre')
  if (
    part.pricing !== undefined &&
    part.pricing !== 'total' &&
    part.openEnded !== 'yes' &&
    part.times === undefined
  )
    lacks('times')
  if (part.pricing === 'total' && part.hire === 'yes' && part.termMonths === undefined) lacks('termMonths')
  return missing
}

/** What is missing in options and other costs; an option that is answered yes to and has no part lacks the part itself. */
export function missingInMoreParts(found: Case): readonly string[] {
  const more = countedParts(found).filter((part) => part.role !== 'base')
  const hasOption = more.some((part) => part.role === 'option' || part.role === 'extension')
  return [
    ...(found.value.hasOption === 'yes' && !hasOption ? ['value.parts'] : []),
    ...more.flatMap(missingInPart),
  ]
}

/** The similar purchases that stand. A no takes back those added by hand, not that a suggested one does not belong. */
export const similarItems = ({ value }: Case): NonNullable<Case['value']['similar']> =>
  (value.similar ?? []).filter(
    ({ caseId, relation }) => value.hasSimilar !== 'no' || (caseId !== undefined && relation === 'unrelated'),
  )
