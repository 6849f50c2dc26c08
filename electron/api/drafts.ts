import type { OpenCase } from '../../src/contract/shapes.ts'
import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import { changesBetween, tooLongIn } from '../../src/domain/case/enter.ts'
import { fromOlder } from '../../src/domain/case/older.ts'
import { enterCase } from '../../src/rules/enter-case.ts'
import { requireCase } from '../store/cases.ts'
import { applyChanges } from '../store/changes.ts'
import { listDrafts } from '../store/drafts.ts'
import type { Context } from './context.ts'
import { heldReason } from './held.ts'
import { localInstant } from './local-time.ts'
import { withNotes } from './notes.ts'
import { registerWritten } from './suppliers.ts'
import { tooLongOf } from './too-long.ts'

/**
 * Makes what was being typed when the program ended part of the case, as if the field had been left. A draft of a field
 * that is no more, or that has been locked since, and one that is longer than a case takes, stays a draft. A case that
 * an older program wrote is brought up to today on the way, with the log.
 */
export function enterDrafts(context: Context, id: string): OpenCase {
  const { case: before, page, savedAt } = requireCase(context.db(), id)
  const all = listDrafts(context.db(), id)
  const long = tooLongIn(all)
  const tooLong = tooLongOf(context, id)
  const current = fromOlder(before)
  const now = localInstant(context.options.sources.now())
  let entered = current
  const kept = all.filter((draft) => {
    if (!fieldAt(draft.path) || long.includes(draft)) return false
    const next = enterCase(entered, [draft], context.today(), now).case
    // Held against the case as it is stored: what the drafts themselves decide locks no other draft.
    if (heldReason(current, next, [draft.path]) !== null) return false
    entered = next
    return true
  })
  if (kept.length === 0 && current === before) return { case: before, page, savedAt, tooLong }
  const after = withNotes(context, current, entered)
  const saved = applyChanges(context.db(), context.options.sources, {
    caseId: id,
    before,
    after,
    changes: changesBetween(before, after),
    who: context.who(),
    page,
    clearDrafts: kept.map((draft) => draft.path),
  })
  registerWritten(context, before, after)
  return { case: after, page, savedAt: saved, tooLong }
}
