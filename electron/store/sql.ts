import type Database from 'better-sqlite3'
import type { z } from 'zod'
import { Refusal } from '../../src/contract/answer.ts'
import { storageSentence } from './storage-sentence.ts'

declare const readable: unique symbol
declare const writable: unique symbol

/** A handle that functions which only read ask for. */
export type ReadableDb = Database.Database & { readonly [readable]: true }
/** A handle that may also be written through. */
export type WritableDb = ReadableDb & { readonly [writable]: true }

/** Brands a migrated database. Used where a database is opened, nowhere else. */
export function asWritable(db: Database.Database): WritableDb {
  return db as WritableDb
}

/** Brands a database that is only looked into. */
export function asReadable(db: Database.Database): ReadableDb {
  return db as ReadableDb
}

export type SqlValue = string | number | null | Uint8Array

export interface Query {
  readonly text: string
  readonly params: readonly SqlValue[]
}

/** A query whose every inserted value is a bound parameter, never text of the query. */
export function sql(parts: TemplateStringsArray, ...params: readonly SqlValue[]): Query {
  return { text: parts.join('?'), params }
}

/** Answers an error of the disk or the database as a refusal with its sentence; other errors pass as they are. */
function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    const sentence = error instanceof Refusal ? null : storageSentence(error)
    if (sentence === null) throw error
    throw new Refusal('storage', sentence)
  }
}

function parseRow<T>(schema: z.ZodType<T>, row: unknown): T {
  const result = schema.safeParse(row)
  if (result.success) return result.data
  throw new Refusal(
    'storage',
    'Databasen innehåller en rad som inte kan läsas. Stäng programmet och be it-stöd återställa datamappen från en säkerhetskopia.',
  )
}

/** All rows, each parsed. Throws Refusal('storage'). */
export function all<T>(db: ReadableDb, query: Query, schema: z.ZodType<T>): readonly T[] {
  const rows = guarded(() => db.prepare(query.text).all(...query.params))
  return rows.map((row) => parseRow(schema, row))
}

/** The first row, parsed; null where there is none. Throws Refusal('storage'). */
export function get<T>(db: ReadableDb, query: Query, schema: z.ZodType<T>): T | null {
  const row = guarded(() => db.prepare(query.text).get(...query.params))
  return row === undefined ? null : parseRow(schema, row)
}

/** Runs a write and answers how many rows it changed. Throws Refusal('storage'). */
export function run(db: WritableDb, query: Query): number {
  return guarded(() => db.prepare(query.text).run(...query.params).changes)
}

/** Runs a write that must change exactly one row; otherwise it throws, and the transaction around it is undone. */
export function runOne(db: WritableDb, query: Query): void {
  const changes = run(db, query)
  if (changes !== 1) throw new Error(`Expected 1 changed row, got ${changes}: ${query.text}`)
}

/** All of the work or none of it. A transaction inside another is a part of it. Throws Refusal('storage'). */
export function inTransaction<T>(db: WritableDb, work: () => T): T {
  return guarded(() => db.transaction(work).immediate())
}
