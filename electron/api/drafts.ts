import type { OpenCase } from '../../src/contract/shapes.ts'
import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import { changesBetween, type Entry } from '../../src/domain/case/enter.ts'
import { fromOlder } from '../../src/domain/case/older.ts'
import { decisionHeld, frozenReason, lockingDays } from '../../src/domain/case/frozen.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { noteSending } from '../../src/inquiry/sending.ts'
import { enterCase } from '../../src/rules/enter-case.ts'
import { requireCase } from '../store/cases.ts'
import { applyChanges } from '../store/changes.ts'
import { listDrafts } from '../store/drafts.ts'
import type { Context } from './context.ts'
import { registerWritten } from './suppliers.ts'
import { localInstant } from './local-time.ts'

/**
 * Makes what was being typed when the program ended part of the case, as if the field had been left. A draft of a field
 * that is no more, or that has been locked since, stays a draft. A case that an older program wrote is brought up to
 * today on the way, with the log.
 */
export function enterDrafts(context: Context, id: string): OpenCase {
  const { case: before, page, savedAt } = requireCase(context.db(), id)
  const drafts = listDrafts(context.db(), id).filter(
    ({ path }) => fieldAt(path) && frozenReason(before, path) === null,
  )
  const current = fromOlder(before)
  if (drafts.length === 0 && current === before) return { case: before, page, savedAt }
  const now = localInstant(context.options.sources.now())
  const enterAll = (some: readonly Entry[]): Case => enterCase(current, some, context.today(), now).case
  const isUndone = decisionHeld(current, enterAll(drafts)) !== null
  const kept = isUndone ? drafts.filter(({ path }) => !lockingDays.includes(path)) : drafts
  const after = noteSending(current, enterAll(kept), context.today())
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
  return { case: after, page, savedAt: saved }
}
