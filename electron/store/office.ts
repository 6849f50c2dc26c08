import { z } from 'zod'
import { officeSchema, type Office } from '../../src/domain/office.ts'
import { parseJson } from './parse-json.ts'
import { get, runOne, sql, type ReadableDb, type WritableDb } from './sql.ts'

/** What the organisation has put beside the program's rules: nothing yet, what was saved, or what is no longer whole. */
export type StoredOffice =
  { readonly is: 'none' } | { readonly is: 'saved'; readonly office: Office } | { readonly is: 'damaged' }

export function readOffice(db: ReadableDb): StoredOffice {
  const row = get(db, sql`SELECT document FROM office`, z.strictObject({ document: z.string() }))
  if (row === null) return { is: 'none' }
  const office = parseJson(officeSchema, row.document)
  return office === null ? { is: 'damaged' } : { is: 'saved', office }
}

export function saveOffice(db: WritableDb, args: { office: Office; savedAt: string }): void {
  const document = JSON.stringify(officeSchema.parse(args.office))
  runOne(
    db,
    sql`INSERT INTO office (single, document, saved_at) VALUES (1, ${document}, ${args.savedAt})
        ON CONFLICT (single) DO UPDATE SET document = excluded.document, saved_at = excluded.saved_at`,
  )
}
