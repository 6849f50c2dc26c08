import { Refusal } from '../../src/contract/answer.ts'
import { decisionHeld, frozenReason } from '../../src/domain/case/frozen.ts'
import { heldStatement } from '../../src/domain/case/statements.ts'
import { getAt } from '../../src/domain/case/path.ts'
import type { Case } from '../../src/domain/case/schema.ts'

/** Refuses what would change or take away something that is locked. What was there stands; what was typed stays a draft. */
export function refuseHeld(before: Case, after: Case, paths: readonly string[]): void {
  for (const path of paths) {
    const isSame =
      JSON.stringify(getAt(before, path)) === JSON.stringify(getAt(after, path)) &&
      before.unread[path] === after.unread[path]
    const gone = getAt(after, path) === undefined
    const reason = isSame ? null : (frozenReason(before, path) ?? (gone ? heldStatement(before, path) : null))
    if (reason !== null) throw new Refusal('invalid', reason)
  }
  const held = decisionHeld(before, after)
  if (held !== null) throw new Refusal('invalid', held)
}
