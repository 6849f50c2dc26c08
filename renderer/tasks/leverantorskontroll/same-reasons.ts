import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import type { LocalDate } from '../../../src/domain/local-date.ts'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { gapsInRow } from '../../../src/rules/vetting/row.ts'
import { rowOf } from './row-state.ts'

/** A reason for not saving anything, and the checks that may have the same. */
export interface SameReason {
  readonly text: string
  /** Names of the sources that the checks have in common with the one it was written for. */
  readonly sources: readonly string[]
  readonly checks: readonly Check[]
}

/**
 * The reasons that stand at a check and may hold for others: those that are looked up at a source of the same name, are made
 * with nothing to explain, and lack nothing but something to show for it. Each check is offered once.
 */
export function sameReasons(
  found: Case,
  supplier: Supplier,
  checks: readonly Check[],
  day: LocalDate,
): readonly SameReason[] {
  const taken = new Set<string>()
  const written = checks.flatMap((check) => rowOf(supplier, check.id)?.notKept ?? [])
  return [...new Set(written)].flatMap((text) => {
    const names = new Set(
      checks
        .filter(({ id }) => rowOf(supplier, id)?.notKept === text)
        .flatMap(({ sources }) => sources.map(({ name }) => name)),
    )
    const same = checks.filter(
      (check) =>
        !taken.has(check.id) &&
        check.sources.some(({ name }) => names.has(name)) &&
        lacksOnlyProof(found, supplier, check, day),
    )
    for (const { id } of same) taken.add(id)
    const sources = [...names].filter((name) =>
      same.every((check) => check.sources.some((source) => source.name === name)),
    )
    return same.length === 0
      ? []
      : [{ text, sources: sources.length === 0 ? [...names] : sources, checks: same }]
  })
}

function lacksOnlyProof(found: Case, supplier: Supplier, check: Check, day: LocalDate): boolean {
  const row = rowOf(supplier, check.id)
  if (row?.result !== 'clear' || row.notKept !== undefined) return false
  const gaps = gapsInRow(found, supplier, check, day)
  return gaps.length > 0 && gaps.every(({ is }) => is === 'not-proved')
}
