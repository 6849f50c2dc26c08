import type { OpenCase } from '../../src/contract/shapes.ts'
import { tooLongIn, type Entry } from '../../src/domain/case/enter.ts'
import { listDrafts, putDraft } from '../store/drafts.ts'
import { instantNow } from '../store/sources.ts'
import type { Context } from './context.ts'

/** Keeps texts that are longer than a case takes as they were typed, in place of what was kept at their paths. */
export function keepTooLong(
  context: Context,
  at: { readonly id: string; readonly page: string },
  entries: readonly Entry[],
): void {
  const savedAt = instantNow(context.options.sources)
  for (const { path, text } of tooLongIn(entries))
    putDraft(context.db(), { caseId: at.id, path, text, page: at.page, savedAt })
}

/** The texts of a case that are too long to be part of it, by field path: what the page shows in their fields. */
export const tooLongOf = (context: Context, id: string): NonNullable<OpenCase['tooLong']> =>
  Object.fromEntries(tooLongIn(listDrafts(context.db(), id)).map(({ path, text }) => [path, text]))
