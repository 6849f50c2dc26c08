import type { RowProblem } from '../csv/read-rows.ts'
import { addDays, type LocalDate } from '../local-date.ts'
import type { Span } from './in-force.ts'
import type { Organisation } from './organisation.ts'
import { problemsIn } from './problems.ts'

/** How a list takes the place of what there is. */
export interface MergeAs {
  /** The first day of what is new. What the list does not have any more has its last day before it. */
  readonly from: LocalDate
  /** What the list does not have was wrong, and is taken away in place of ended. */
  readonly corrects: boolean
  /** A new id each time. */
  readonly newId: () => string
}

export interface Merged {
  readonly organisation: Organisation
  /** Rows that cannot be used: nothing is brought in while there are any. */
  readonly problems: readonly RowProblem[]
  /** What would contradict itself, a sentence each: nothing is brought in then either. */
  readonly faults: readonly string[]
}

export const mergedWith = (organisation: Organisation, problems: readonly RowProblem[]): Merged => ({
  organisation,
  problems,
  faults: problems.length > 0 ? [] : problemsIn(organisation),
})

/** The same with what could not be read: a row that has a problem of its own is told of once. */
export function withProblems(
  read: readonly RowProblem[],
  { organisation, problems, faults }: Merged,
): Merged {
  const rows = new Set(read.map(({ row }) => row))
  const all = [...read, ...problems.filter(({ row }) => !rows.has(row))].toSorted((a, b) => a.row - b.row)
  return { organisation, problems: all, faults: read.length > 0 ? [] : faults }
}

/**
 * A row that the list does not have: with its last day the day before, or none at all where it was wrong or never came to
 * hold. One that has ended already is as it was.
 */
export function endedRow<T extends Span>(row: T, as: MergeAs, last = addDays(as.from, -1)): readonly T[] {
  if (row.to !== undefined && row.to <= last) return [row]
  if (as.corrects || (row.from !== undefined && row.from > last)) return []
  return [{ ...row, to: last }]
}

/** What was above a row before, with another day added: nothing is added where it is a correction, or the same. */
export function withEarlier<E extends { readonly to: LocalDate }>(
  earlier: readonly E[] | undefined,
  was: E,
  as: MergeAs,
): { readonly earlier?: E[] } {
  const kept = (earlier ?? []).filter(({ to }) => to < was.to)
  const all = as.corrects ? kept : [...kept, was]
  return all.length === 0 ? {} : { earlier: all }
}

/** A property where there is something to hold. */
export const given = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Record<K, string>>)
