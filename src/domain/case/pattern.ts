import { remember } from '../remember.ts'
import type { Case } from './schema.ts'

export interface At {
  readonly path: string
  readonly value: unknown
}

/** A pattern made ready to be looked up in many cases. */
export interface Pattern {
  readonly text: string
  readonly runs: readonly Run[]
}

/** The names of a pattern up to a list whose rows come next, or to the end; `text` is the same as it stands in a path. */
interface Run {
  readonly names: readonly string[]
  readonly text: string
}

/** Patterns are those of the rules: few, and looked up in every case. */
export const readyPattern: (pattern: string) => Pattern = remember((text) => ({
  text,
  runs: text.split('.*').map((run) => ({ text: run, names: run.split('.').filter((name) => name !== '') })),
}))

const ready = (pattern: string | Pattern): Pattern =>
  typeof pattern === 'string' ? readyPattern(pattern) : pattern

/** Every place a pattern names in a case: each row for `*`. A plain path gives one place, answered or not. */
export const placesAt = (found: Case, pattern: string | Pattern): readonly At[] =>
  placesIn(found, ready(pattern), false)

/** The answered places of a pattern. */
export const valuesAt = (found: Case, pattern: string | Pattern): readonly At[] =>
  placesIn(found, ready(pattern), true)

/** Whether an answer that a pattern names in a case is of the kind. */
export const someAt = (found: Case, pattern: string | Pattern, is: (value: unknown) => boolean): boolean =>
  someBelow(found, ready(pattern).runs, 0, is)

/** What a plain path names in a case; undefined where it is not answered. */
export const valueAt = (found: Case, { runs: [run] }: Pattern): unknown =>
  run === undefined ? undefined : belowAll(found, run)

/** Whether a pattern is a plain path, without rows. */
export const isPlain = ({ runs }: Pattern): boolean => runs.length === 1

function placesIn(found: Case, { runs }: Pattern, onlyAnswered: boolean): readonly At[] {
  const run = runs[0]
  if (run !== undefined && runs.length === 1) {
    const value = belowAll(found, run)
    return value === undefined && onlyAnswered ? none : [{ path: run.text, value }]
  }
  if (onlyAnswered && !someBelow(found, runs, 0, isGiven)) return none
  const places: At[] = []
  walk(found, runs, 0, '', places, onlyAnswered)
  return places
}

const none: readonly At[] = []

const isGiven = (): boolean => true

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
  if (!Array.isArray(here)) return false
  for (const row of here as readonly unknown[])
    if (isRow(row) && someBelow(row, runs, at + 1, is)) return true
  return false
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
  // What an object has by nature is functions, and no answer is one.
  return typeof value === 'function' ? undefined : value
}

const isRow = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && typeof (value as { readonly id?: unknown }).id === 'string'
