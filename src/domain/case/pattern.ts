import { getAt } from './path.ts'
import type { Case } from './schema.ts'

export interface At {
  readonly path: string
  readonly value: unknown
}

/** Every place a pattern names in a case: each row for `*`. A plain path gives one place, answered or not. */
export function placesAt(found: Case, pattern: string): readonly At[] {
  const star = pattern.indexOf('.*')
  if (star < 0) return [{ path: pattern, value: getAt(found, pattern) }]
  const [list, rest] = [pattern.slice(0, star), pattern.slice(star + 2)]
  const rows: unknown = getAt(found, list)
  if (!Array.isArray(rows)) return []
  return rows.flatMap((row: unknown) =>
    typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
      ? placesAt(found, `${list}.${row.id}${rest}`)
      : [],
  )
}

/** The answered places of a pattern. */
export const valuesAt = (found: Case, pattern: string): readonly At[] =>
  placesAt(found, pattern).filter(({ value }) => value !== undefined)
