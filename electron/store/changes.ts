import { Refusal } from '../../src/contract/answer.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { canonicalJson } from './canonical-json.ts'
import { insertCase, requireCase, saveDocument } from './cases.ts'
import { clearDrafts } from './drafts.ts'
import { appendLog, type Change } from './log.ts'
import { instantNow, type Sources } from './sources.ts'
import { inTransaction, type WritableDb } from './sql.ts'

/** Adds a case and logs how it began, in one transaction. Answers the instant of the write. */
export function createCase(
  db: WritableDb,
  sources: Sources,
  args: { document: Case; changes: readonly Change[]; who: string; page: string },
): string {
  const savedAt = instantNow(sources)
  const { id } = args.document
  inTransaction(db, () => {
    insertCase(db, { id, document: args.document, page: args.page, createdAt: savedAt })
    appendLog(db, sources, { caseId: id, who: args.who, changes: args.changes })
  })
  return savedAt
}

/**
 * Stores the case, removes the drafts that have become part of it and logs the changes, in one transaction. Answers
 * the instant of the write. Refused as invalid where the stored case is no longer `before`, so that nothing another
 * window wrote is lost; as storage where the disk does not take it, and then everything is as it was.
 */
export function applyChanges(
  db: WritableDb,
  sources: Sources,
  args: {
    caseId: string
    before: Case
    after: Case
    changes: readonly Change[]
    who: string
    page: string
    clearDrafts: readonly string[]
  },
): string {
  const { caseId, page, who, changes } = args
  const savedAt = instantNow(sources)
  inTransaction(db, () => {
    if (canonicalJson(requireCase(db, caseId).case) !== canonicalJson(args.before))
      throw new Refusal(
        'invalid',
        'Ärendet har ändrats på ett annat ställe. Öppna det igen och gör ändringen där.',
      )
    saveDocument(db, { id: caseId, document: args.after, page, savedAt })
    clearDrafts(db, { caseId, paths: args.clearDrafts })
    appendLog(db, sources, { caseId, who, changes })
  })
  return savedAt
}
