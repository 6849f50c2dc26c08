import { z } from 'zod'
import { Refusal } from '../../src/contract/answer.ts'
import { caseSchema, type Case } from '../../src/domain/case/schema.ts'
import { parseJson } from './parse-json.ts'
import { all, get, run, runOne, sql, type ReadableDb, type WritableDb } from './sql.ts'

/** A case with where the person was and the last durable write in it, a draft included (ISO instants). */
export interface StoredCase {
  readonly kind: 'case'
  readonly id: string
  readonly case: Case
  readonly page: string
  readonly createdAt: string
  readonly savedAt: string
}

/** A row that is kept as it is but cannot be read as a case. `sentence` says what to do. */
export interface DamagedCase {
  readonly kind: 'damaged'
  readonly id: string
  readonly sentence: string
}

const rowSchema = z.strictObject({
  id: z.string(),
  document: z.string(),
  page: z.string(),
  createdAt: z.string(),
  savedAt: z.string(),
})

function fromRow(row: z.output<typeof rowSchema>): StoredCase | DamagedCase {
  const { document, ...rest } = row
  const found = parseJson(caseSchema, document)
  if (found !== null && found.id === row.id) return { kind: 'case', case: found, ...rest }
  return {
    kind: 'damaged',
    id: row.id,
    sentence: `Ärendet ${row.id} är skadat och kan inte visas. Uppgifterna finns kvar i databasen. Be it-stöd återställa datamappen från en säkerhetskopia, eller läs in ärendet igen från en ärendefil.`,
  }
}

/** The case as text. Throws where it is not of the schema: what is stored must be possible to open. */
function toDocument(id: string, document: Case): string {
  if (document.id !== id) throw new Error(`The case ${document.id} cannot be stored as ${id}.`)
  return JSON.stringify(caseSchema.parse(document))
}

export function notFound(id: string): Refusal {
  return new Refusal(
    'not-found',
    `Ärendet ${id} finns inte i databasen. Gå till ärendelistan och välj ett annat.`,
  )
}

/** Adds a case. Refused as invalid where a case with the same id is there already. */
export function insertCase(
  db: WritableDb,
  args: { id: string; document: Case; page: string; createdAt: string },
): void {
  const document = toDocument(args.id, args.document)
  const changes = run(
    db,
    sql`INSERT INTO cases (id, document, page, created_at, saved_at)
        VALUES (${args.id}, ${document}, ${args.page}, ${args.createdAt}, ${args.createdAt})
        ON CONFLICT (id) DO NOTHING`,
  )
  if (changes === 0)
    throw new Refusal('invalid', `Ärendet ${args.id} finns redan. Öppna det från ärendelistan i stället.`)
}

/** The case, or that its row is damaged; null where there is none. */
export function readCase(db: ReadableDb, id: string): StoredCase | DamagedCase | null {
  const row = get(
    db,
    sql`SELECT id, document, page, created_at AS createdAt,
          max(saved_at, coalesce((SELECT max(saved_at) FROM drafts WHERE case_id = cases.id), '')) AS savedAt
        FROM cases WHERE id = ${id}`,
    rowSchema,
  )
  return row === null ? null : fromRow(row)
}

/** The case. Throws Refusal: not-found where there is none, storage where it is damaged. */
export function requireCase(db: ReadableDb, id: string): StoredCase {
  const found = readCase(db, id)
  if (found === null) throw notFound(id)
  if (found.kind === 'damaged') throw new Refusal('storage', found.sentence)
  return found
}

/** Every case, the one written to last first, and apart from them those that cannot be read. */
export function listCases(db: ReadableDb): {
  readonly cases: readonly StoredCase[]
  readonly damaged: readonly DamagedCase[]
} {
  const rows = all(
    db,
    sql`SELECT id, document, page, created_at AS createdAt,
          max(saved_at, coalesce((SELECT max(saved_at) FROM drafts WHERE case_id = cases.id), '')) AS savedAt
        FROM cases ORDER BY savedAt DESC, id DESC`,
    rowSchema,
  ).map(fromRow)
  return {
    cases: rows.filter((row) => row.kind === 'case'),
    damaged: rows.filter((row) => row.kind === 'damaged'),
  }
}

/** Stores the case as it now is. Changes of fields go through applyChanges, which also logs them. */
export function saveDocument(
  db: WritableDb,
  args: { id: string; document: Case; page: string; savedAt: string },
): void {
  const document = toDocument(args.id, args.document)
  runOne(
    db,
    sql`UPDATE cases SET document = ${document}, page = ${args.page}, saved_at = ${args.savedAt}
        WHERE id = ${args.id}`,
  )
}

/** Remembers where in the case the person is. Refused as not-found where there is no such case. */
export function savePosition(db: WritableDb, args: { id: string; page: string; savedAt: string }): void {
  const changes = run(
    db,
    sql`UPDATE cases SET page = ${args.page}, saved_at = ${args.savedAt} WHERE id = ${args.id}`,
  )
  if (changes === 0) throw notFound(args.id)
}
