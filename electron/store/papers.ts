import { z } from 'zod'
import * as c from '../../src/domain/case/choices.ts'
import { Refusal } from '../../src/contract/answer.ts'
import { fromOlder } from '../../src/domain/case/older.ts'
import { caseSchema } from '../../src/domain/case/schema.ts'
import { freeContent } from './attachments.ts'
import { parseJson } from './parse-json.ts'
import { all, get, inTransaction, run, runOne, sql, type ReadableDb, type WritableDb } from './sql.ts'

const named = z.string().optional()
const keys = <T extends object>(words: T) => z.enum(Object.keys(words) as [string & keyof T])

/** What came: the paper as its sender made it. Instants ISO. */
const receivedSchema = z.strictObject({
  reference: z.string(),
  from: z.strictObject({ name: named, role: named, authority: named, unit: named }),
  to: z.strictObject({ name: named, role: named }),
  madeAt: z.string(),
  fingerprint: z.string(),
  asks: z.array(keys(c.delegatedDecisions)),
  /** SHA-256 of the case file that came, hex: what the answer is given on. */
  caseSha256: z.string(),
  /** SHA-256 of the manifest of the file, hex. */
  paperSha256: z.string().optional(),
  case: caseSchema,
})

const answeredSchema = z.strictObject({
  id: z.string(),
  answer: keys(c.paperAnswers),
  at: z.string(),
  name: z.string(),
  /** Of the file that was saved, hex. */
  sha256: z.string().optional(),
})

/** What is answered: texts as they are typed, by field, and the files that were saved, the last first. */
const answerSchema = z.strictObject({
  typed: z.record(z.string(), z.string()),
  /** Something was typed since the last answer was saved. */
  begun: z.boolean(),
  answered: z.array(answeredSchema),
})

export type Received = z.output<typeof receivedSchema>
export type Answering = z.output<typeof answerSchema>

export interface StoredPaper {
  readonly id: string
  readonly received: Received
  readonly answering: Answering
  readonly receivedAt: string
}

const rowSchema = z.strictObject({
  id: z.string(),
  document: z.string(),
  answer: z.string(),
  receivedAt: z.string(),
})

function fromRow(row: z.output<typeof rowSchema>): StoredPaper | null {
  const received = parseJson(receivedSchema, row.document)
  const answering = parseJson(answerSchema, row.answer)
  if (received === null || answering === null) return null
  const { id, receivedAt } = row
  return { id, received: { ...received, case: fromOlder(received.case) }, answering, receivedAt }
}

export function insertPaper(
  db: WritableDb,
  args: { readonly id: string; readonly received: Received; readonly receivedAt: string },
): void {
  const document = JSON.stringify(receivedSchema.parse(args.received))
  const answer = JSON.stringify({ typed: {}, begun: false, answered: [] } satisfies Answering)
  runOne(
    db,
    sql`INSERT INTO papers (id, document, answer, received_at, saved_at)
        VALUES (${args.id}, ${document}, ${answer}, ${args.receivedAt}, ${args.receivedAt})`,
  )
}

/** Every paper, the one that came last first, and how many rows cannot be read. */
export function listPapers(db: ReadableDb): {
  readonly papers: readonly StoredPaper[]
  readonly damaged: number
} {
  const rows = all(
    db,
    sql`SELECT id, document, answer, received_at AS receivedAt FROM papers ORDER BY received_at DESC, id DESC`,
    rowSchema,
  ).map(fromRow)
  const papers = rows.filter((row) => row !== null)
  return { papers, damaged: rows.length - papers.length }
}

/** The paper. Throws Refusal: not-found where there is none, storage where it is damaged. */
export function requirePaper(db: ReadableDb, id: string): StoredPaper {
  const row = get(
    db,
    sql`SELECT id, document, answer, received_at AS receivedAt FROM papers WHERE id = ${id}`,
    rowSchema,
  )
  if (row === null)
    throw new Refusal('not-found', 'Underlaget finns inte längre här. Öppna filen från avsändaren igen.')
  const paper = fromRow(row)
  if (paper === null)
    throw new Refusal(
      'storage',
      'Underlaget är skadat i databasen och kan inte visas. Ta bort det och öppna filen från avsändaren igen.',
    )
  return paper
}

/** Keeps what is answered, in place of what was kept before. On the disk when it returns. */
export function saveAnswering(
  db: WritableDb,
  args: { readonly id: string; readonly answering: Answering; readonly savedAt: string },
): void {
  const answer = JSON.stringify(answerSchema.parse(args.answering))
  runOne(db, sql`UPDATE papers SET answer = ${answer}, saved_at = ${args.savedAt} WHERE id = ${args.id}`)
}

/** Takes a paper away, with the bytes that nothing else lists, also from the files on disk. */
export function removePaper(db: WritableDb, id: string): void {
  inTransaction(db, () => {
    const hashes = all(
      db,
      sql`SELECT json_extract(file.value, '$.sha256') AS sha256
          FROM papers, json_each(papers.document, '$.case.attachments') AS file WHERE papers.id = ${id}`,
      z.strictObject({ sha256: z.string().nullable() }),
    )
    run(db, sql`DELETE FROM papers WHERE id = ${id}`)
    for (const { sha256 } of hashes) if (sha256 !== null) freeContent(db, sha256)
  })
  // Until the write-ahead log is emptied, it still holds the bytes.
  if (!db.inTransaction) db.pragma('wal_checkpoint(TRUNCATE)')
}
