import { z } from 'zod'
import { all, run, runOne, sql, type ReadableDb, type WritableDb } from './sql.ts'

const rowSchema = z.strictObject({
  fingerprint: z.string(),
  name: z.string(),
  noted_by: z.string(),
  noted_on: z.string(),
})

/** A key of another installation, as a person has noted it. */
export interface KnownKey {
  /** 32 characters, 0-9 and A-F. */
  readonly fingerprint: string
  /** Whose it is, in the words of the one who noted it. */
  readonly name: string
  readonly notedBy: string
  /** ISO day. */
  readonly notedOn: string
}

/** The keys that are noted here, by name. Throws Refusal('storage'). */
export const listKnownKeys = (db: ReadableDb): readonly KnownKey[] =>
  all(
    db,
    sql`SELECT fingerprint, name, noted_by, noted_on FROM known_keys ORDER BY name, fingerprint`,
    rowSchema,
  ).map(({ noted_by: notedBy, noted_on: notedOn, ...row }) => ({ ...row, notedBy, notedOn }))

/** Notes a key in place of what was noted of it before. */
export function putKnownKey(db: WritableDb, { fingerprint, name, notedBy, notedOn }: KnownKey): void {
  runOne(
    db,
    sql`INSERT INTO known_keys (fingerprint, name, noted_by, noted_on)
        VALUES (${fingerprint}, ${name}, ${notedBy}, ${notedOn})
        ON CONFLICT (fingerprint) DO UPDATE
        SET name = excluded.name, noted_by = excluded.noted_by, noted_on = excluded.noted_on`,
  )
}

export function dropKnownKey(db: WritableDb, fingerprint: string): void {
  run(db, sql`DELETE FROM known_keys WHERE fingerprint = ${fingerprint}`)
}
