import { z } from 'zod'
import { notFound } from './cases.ts'
import { all, get, inTransaction, run, runOne, sql, type ReadableDb, type WritableDb } from './sql.ts'

/** What is being typed in a field and is not yet part of the case. */
export interface Draft {
  readonly path: string
  readonly text: string
  readonly savedAt: string
}

const rowSchema = z.strictObject({ path: z.string(), text: z.string(), savedAt: z.string() })

/**
 * Keeps what has been typed in a field, in place of what was kept before, and the page the person is on. On the
 * disk when it returns. Throws Refusal: not-found for an unknown case, storage where the disk does not take it.
 */
export function putDraft(
  db: WritableDb,
  args: { caseId: string; path: string; text: string; page: string; savedAt: string },
): void {
  inTransaction(db, () => {
    const known = get(
      db,
      sql`SELECT page FROM cases WHERE id = ${args.caseId}`,
      z.strictObject({ page: z.string() }),
    )
    if (known === null) throw notFound(args.caseId)
    if (known.page !== args.page)
      runOne(db, sql`UPDATE cases SET page = ${args.page} WHERE id = ${args.caseId}`)
    runOne(
      db,
      sql`INSERT INTO drafts (case_id, path, text, saved_at)
          VALUES (${args.caseId}, ${args.path}, ${args.text.toWellFormed()}, ${args.savedAt})
          ON CONFLICT (case_id, path) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at`,
    )
  })
}

/** The drafts of a case, oldest first. */
export function listDrafts(db: ReadableDb, caseId: string): readonly Draft[] {
  return all(
    db,
    sql`SELECT path, text, saved_at AS savedAt FROM drafts WHERE case_id = ${caseId} ORDER BY saved_at, path`,
    rowSchema,
  )
}

/** Removes the drafts at the paths and answers how many there were. A path without a draft is nothing to remove. */
export function clearDrafts(db: WritableDb, args: { caseId: string; paths: readonly string[] }): number {
  return inTransaction(db, () =>
    args.paths.reduce(
      (count, path) =>
        count + run(db, sql`DELETE FROM drafts WHERE case_id = ${args.caseId} AND path = ${path}`),
      0,
    ),
  )
}
