import { remember } from '../remember.ts'
import type { Case } from './schema.ts'

export interface At {
  readonly path: string
  readonly value: unknown
}

/** Every place a pattern names in a case: each row for `*`. A plain path gives one place, answered or not. */
export function placesAt(found: Case, pattern: string): readonly At[] {
  const places: At[] = []
  walk(found, runsOf(pattern), 0, '', places, false)
  return places
}

/** The answered places of a pattern. */
export function valuesAt(found: Case, pattern: string): readonly At[] {
  const places: At[] = []
  walk(found, runsOf(pattern), 0, '', places, true)
  return places
}

/** Whether an answer that a pattern names in a case is of the kind. */
export function someAt(found: Case, pattern: string, is: (value: unknown) => boolean): boolean {
  return someBelow(found, runsOf(pattern), 0, is)
}

/** The names of a pattern up to a list whose rows come next, or to the end; `text` is the same as it stands in a path. */
interface Run {
  readonly names: readonly string[]
  readonly text: string
}

/** Patterns are those of the rules: few, and looked up in every case. */
const runsOf: (pattern: string) => readonly Run[] = remember((pattern) =>
  pattern.split('.*').map((text) => ({ text, names: text.split('.').filter((name) => name !== '') })),
)

function walk(
  from: unknown,
  runs: readonly Run[],
  at: number,
  path: string,
  places: At[],
  onlyAnswered: boolean,
): void {
  const run = runs[at]
  if (run === undefined) return
  const here = belowAll(from, run)
  if (at === runs.length - 1) {
    if (here !== undefined || !onlyAnswered) places.push({ path: path + run.text, value: here })
  } else if (Array.isArray(here)) {
    for (const row of here as readonly unknown[])
      if (isRow(row)) walk(row, runs, at + 1, `${path}${run.text}.${row.id}`, places, onlyAnswered)
  }
}

function someBelow(
  from: unknown,
  runs: readonly Run[],
  at: number,
  is: (value: unknown) => boolean,
): boolean {
  const run = runs[at]
  if (run === undefined) return false
  const here = belowAll(from, run)
  if (at === runs.length - 1) return here !== undefined && is(here)
  return Array.isArray(here) && here.some((row) => isRow(row) && someBelow(row, runs, at + 1, is))
}

function belowAll(from: unknown, { names }: Run): unknown {
  let here = from
  for (const name of names) here = below(here, name)
  return here
}

function below(here: unknown, name: string): unknown {
  if (typeof here !== 'object' || here === null) return undefined
  if (Array.isArray(here)) return here.find((row) => isRow(row) && row.id === name)
  const value = (here as Readonly<Record<string, unknown>>)[name]
  return value !== undefined && Object.hasOwn(here, name) ? value : undefined
}

const isRow = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
