import type { OpenCase } from '../../src/contract/channels.ts'
import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import { enter } from '../../src/domain/case/enter.ts'
import { requireCase } from '../store/cases.ts'
import { applyChanges } from '../store/changes.ts'
import { listDrafts } from '../store/drafts.ts'
import type { Context } from './context.ts'

/**
 * Makes what was being typed when the program ended part of the case, as if the field had been left. A draft of a field
 * that is no more stays a draft.
 */
export function enterDrafts(context: Context, id: string): OpenCase {
  const { case: before, page, savedAt } = requireCase(context.db(), id)
  const drafts = listDrafts(context.db(), id).filter((draft) => fieldAt(draft.path))
  if (drafts.length === 0) return { case: before, page, savedAt }
  const entered = enter(before, drafts, context.today())
  const saved = applyChanges(context.db(), context.options.sources, {
    caseId: id,
    before,
    after: entered.case,
    changes: entered.changes,
    who: context.who(),
    page,
    clearDrafts: drafts.map((draft) => draft.path),
  })
  return { case: entered.case, page, savedAt: saved }
}
