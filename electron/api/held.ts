import { Refusal } from '../../src/contract/answer.ts'
import { closedReason, frozenChange, frozenReason } from '../../src/domain/case/frozen.ts'
import { heldStatement } from '../../src/domain/case/statements.ts'
import { getAt } from '../../src/domain/case/path.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { lookOnlyChange } from '../../src/rules/vetting/look-only.ts'

/**
 * Why what was typed at some paths may not become part of the case: it would change or take away something that is
 * locked, there or anywhere else, or keep what was only to be looked at. Null where it may.
 */
export function heldReason(before: Case, after: Case, paths: readonly string[]): string | null {
  for (const path of paths) {
    const isSame =
      JSON.stringify(getAt(before, path)) === JSON.stringify(getAt(after, path)) &&
      before.unread[path] === after.unread[path]
    const gone = getAt(after, path) === undefined
    const reason = isSame ? null : (frozenReason(before, path) ?? (gone ? heldStatement(before, path) : null))
    if (reason !== null) return reason
  }
  return frozenChange(before, after) ?? lookOnlyChange(before, after)
}

/** Refuses what would change a closed case by a press. */
export function refuseClosed(found: Case): void {
  const reason = closedReason(found, 'decision')
  if (reason !== null) throw new Refusal('invalid', reason)
}

/** Refuses what would change or take away something that is locked. What was there stands; what was typed stays a draft. */
export function refuseHeld(before: Case, after: Case, paths: readonly string[]): void {
  const reason = heldReason(before, after, paths)
  if (reason !== null) throw new Refusal('invalid', reason)
}
