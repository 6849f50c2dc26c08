import { partRoles } from '../../../src/domain/case/choices.ts'
import type { Case, Part } from '../../../src/domain/case/schema.ts'

/** What a part is called: its own name, else its role, with a number for options and extensions ("Option 2"). */
export function partName(part: Part, parts: readonly Part[]): string {
  if (part.label !== undefined) return part.label
  if (part.role === undefined) return 'Kostnad'
  const same = parts.filter((other) => other.role === part.role)
  if (!isOptional(part) && same.length < 2) return partRoles[part.role]
  return `${partRoles[part.role]} ${same.findIndex((other) => other.id === part.id) + 1}`
}

/** Options and extensions: counted as used, though they may never be. */
export const isOptional = (part: Part): boolean => part.role === 'option' || part.role === 'extension'

/** The contract itself, without options. */
export const basePart = (found: Case): Part | undefined =>
  found.value.parts?.find((part) => part.role === 'base')
