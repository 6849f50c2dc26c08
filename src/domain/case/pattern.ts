import { remember } from '../remember.ts'
import type { Case } from './schema.ts'

export interface At {
  readonly path: string
  readonly value: unknown
}

/** Every place a pattern names in a case: each row for `*`. A plain path gives one place, answered or not. */
export function placesAt(found: Case, pattern: string): readonly At[] {
  const segments = segmentsOf(pattern)
  if (!segments.includes('*')) return [{ path: pattern, value: plainValue(found, segments) }]
  const places: At[] = []
  walk(found, segments, 0, '', places)
  return places
}

/** Most patterns pass no list: one place, whose path is the pattern. */
function plainValue(found: Case, segments: readonly string[]): unknown {
  let here: unknown = found
  for (const segment of segments) here = below(here, segment)
  return here
}

/** The answered places of a pattern. */
export function valuesAt(found: Case, pattern: string): readonly At[] {
  const places = placesAt(found, pattern)
  return places.some(({ value }) => value === undefined)
    ? places.filter(({ value }) => value !== undefined)
    : places
}

function walk(here: unknown, segments: readonly string[], from: number, path: string, places: At[]): void {
  const segment = segments[from]
  if (segment === undefined) {
    places.push({ path, value: here })
  } else if (segment === '*') {
    if (!Array.isArray(here)) return
    for (const row of here as readonly unknown[])
      if (isRow(row)) walk(row, segments, from + 1, `${path}.${row.id}`, places)
  } else {
    walk(below(here, segment), segments, from + 1, path === '' ? segment : `${path}.${segment}`, places)
  }
}

function below(here: unknown, segment: string): unknown {
  if (Array.isArray(here)) return here.find((row) => isRow(row) && row.id === segment)
  return typeof here === 'object' && here !== null && Object.hasOwn(here, segment)
    ? (here as Readonly<Record<string, unknown>>)[segment]
    : undefined
}

const isRow = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

/** Patterns are those of the rules: few, and looked up in every case. */
const segmentsOf: (pattern: string) => readonly string[] = remember((pattern) => pattern.split('.'))
