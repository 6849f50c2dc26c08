import type { Case, Part } from '../../../src/domain/case/schema.ts'
import { roleName } from '../../../src/rules/value/wording.ts'

/** What a part is called: its own name, else its role, with a number for options and extensions ("Option 2"). */
export function partName(part: Part, parts: readonly Part[], law: Case['subject']['law']): string {
  if (part.label !== undefined) return part.label
  if (part.role === undefined) return law === 'LUK' ? 'Intäkt' : 'Kostnad'
  const same = parts.filter((other) => other.role === part.role)
  const name = roleName(part.role, law)
  if (!isOptional(part) && same.length < 2) return name
  return `${name} ${same.findIndex((other) => other.id === part.id) + 1}`
}

/** Options and extensions: counted as used, though they may never be. */
export const isOptional = (part: Part): boolean => part.role === 'option' || part.role === 'extension'

/** The contract itself, without options. */
export const basePart = (found: Case): Part | undefined =>
  found.value.parts?.find((part) => part.role === 'base')
