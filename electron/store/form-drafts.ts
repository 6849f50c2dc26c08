import { z } from 'zod'
import { parseJson } from './parse-json.ts'
import { all, run, runOne, sql, type ReadableDb, type WritableDb } from './sql.ts'

const rowSchema = z.strictObject({ form: z.string(), document: z.string() })

/** What is typed in forms outside a case and not yet saved, by the form's name. What is no longer whole is passed by. */
export function listFormDrafts(db: ReadableDb): Readonly<Record<string, unknown>> {
  const rows = all(db, sql`SELECT form, document FROM form_drafts ORDER BY saved_at, form`, rowSchema)
  return Object.fromEntries(
    rows.flatMap(({ form, document }) => {
      const typed = parseJson(z.json(), document)
      return typed === null ? [] : [[form, typed]]
    }),
  )
}

/** Keeps what is typed in a form in place of what was kept before. Throws Refusal: storage where the disk does not take it. */
export function putFormDraft(
  db: WritableDb,
  args: { form: string; typed: z.core.util.JSONType; savedAt: string },
): void {
  runOne(
    db,
    sql`INSERT INTO form_drafts (form, document, saved_at)
        VALUES (${args.form}, ${JSON.stringify(args.typed)}, ${args.savedAt})
        ON CONFLICT (form) DO UPDATE SET document = excluded.document, saved_at = excluded.saved_at`,
  )
}

/** The form is saved, or is not to be. A form without a draft is nothing to remove. */
export function dropFormDraft(db: WritableDb, form: string): void {
  run(db, sql`DELETE FROM form_drafts WHERE form = ${form}`)
}
