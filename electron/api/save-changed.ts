import type { OpenCase } from '../../src/contract/shapes.ts'
import { changesBetween } from '../../src/domain/case/enter.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { applyChanges } from '../store/changes.ts'
import type { Context } from './context.ts'

/** Stores a case that a press has changed, with its log; what is being typed elsewhere stays a draft. Answers with the open case. */
export function saveChanged(context: Context, before: Case, after: Case, page: string): OpenCase {
  const savedAt = applyChanges(context.db(), context.options.sources, {
    caseId: before.id,
    before,
    after,
    changes: changesBetween(before, after),
    who: context.who(),
    page,
    clearDrafts: [],
  })
  return { case: after, page, savedAt }
}
