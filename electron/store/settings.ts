import { z } from 'zod'
import { settingsSchema, type Settings } from '../../src/domain/settings.ts'
import { parseJson } from './parse-json.ts'
import { get, runOne, sql, type ReadableDb, type WritableDb } from './sql.ts'

/** The settings; null where none are saved, or where what is saved is no longer whole and has to be asked again. */
export function readSettings(db: ReadableDb): Settings | null {
  const row = get(db, sql`SELECT document FROM settings`, z.strictObject({ document: z.string() }))
  return row === null ? null : parseJson(settingsSchema, row.document)
}

export function saveSettings(db: WritableDb, args: { settings: Settings; savedAt: string }): void {
  const document = JSON.stringify(settingsSchema.parse(args.settings))
  runOne(
    db,
    sql`INSERT INTO settings (single, document, saved_at) VALUES (1, ${document}, ${args.savedAt})
        ON CONFLICT (single) DO UPDATE SET document = excluded.document, saved_at = excluded.saved_at`,
  )
}
