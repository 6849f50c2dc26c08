import { z } from 'zod'
import { personSchema, settingsSchema, type Person, type Settings } from '../../src/domain/settings.ts'
import { parseJson } from './parse-json.ts'
import { get, runOne, sql, type ReadableDb, type WritableDb } from './sql.ts'

/** The settings; null where none are saved, or where what is saved is no longer whole and has to be asked again. */
export const readSettings = (db: ReadableDb): Settings | null => readAs(db, settingsSchema)

/** Who the person is, also where no more than that is saved; null where not even that is. */
export const readPerson = (db: ReadableDb): Person | null => readAs(db, personSchema.strip())

function readAs<T>(db: ReadableDb, schema: z.ZodType<T>): T | null {
  const row = get(db, sql`SELECT document FROM settings`, z.strictObject({ document: z.string() }))
  return row === null ? null : parseJson(schema, row.document)
}

/** Keeps who the person is. Settings that are whole are not written over by it. */
export function savePerson(db: WritableDb, { person, savedAt }: { person: Person; savedAt: string }): void {
  write(db, JSON.stringify({ ...readSettings(db), ...personSchema.parse(person) }), savedAt)
}

export function saveSettings(db: WritableDb, args: { settings: Settings; savedAt: string }): void {
  write(db, JSON.stringify(settingsSchema.parse(args.settings)), args.savedAt)
}

function write(db: WritableDb, document: string, savedAt: string): void {
  runOne(
    db,
    sql`INSERT INTO settings (single, document, saved_at) VALUES (1, ${document}, ${savedAt})
        ON CONFLICT (single) DO UPDATE SET document = excluded.document, saved_at = excluded.saved_at`,
  )
}
