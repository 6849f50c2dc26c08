import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '../../src/contract/answer.ts'
import type { FileLimits } from '../../src/domain/attachments/limits.ts'
import { refusalOf } from '../../src/domain/attachments/refusal.ts'
import { changesBetween } from '../../src/domain/case/enter.ts'
import type { Attachment, Case } from '../../src/domain/case/schema.ts'
import { requireCase } from './cases.ts'
import { applyChanges } from './changes.ts'
import { listDrafts } from './drafts.ts'
import { instantNow, type Sources } from './sources.ts'
import { all, get, inTransaction, run, sql, type ReadableDb, type WritableDb } from './sql.ts'

/** Where in which case, and who: what every change of the list needs. */
interface At {
  readonly caseId: string
  readonly who: string
  readonly page: string
}

export interface Attached {
  readonly case: Case
  readonly savedAt: string
  /** Whether the file was added, lay at the same place already, or was listed there and had no content here. */
  readonly outcome: 'added' | 'there' | 'restored'
}

const contentSchema = z.strictObject({ bytes: z.instanceof(Uint8Array) })

/** SHA-256 in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Keeps a file: its bytes, its row in the case and the log's entries in one transaction, or nothing of it. The same bytes
 * at the same place are not listed again; where their content was missing here it is put back. Throws Refusal: invalid
 * where the file is empty or the case full, storage where the disk does not take it.
 */
export function attachFile(
  db: WritableDb,
  sources: Sources,
  args: At & {
    readonly id: string
    readonly name: string
    readonly belongsTo: string | undefined
    /** What it was to belong to, where that has been taken away. */
    readonly cameFrom?: string | undefined
    readonly bytes: Uint8Array
    /** ISO instant with the local time zone: the day that the record shows. */
    readonly addedAt: string
    /** What the file itself tells of itself. */
    readonly about?: Pick<Attachment, 'on' | 'way' | 'party' | 'said'>
    readonly limits: FileLimits
  },
): Attached {
  const { caseId, bytes, name, belongsTo, cameFrom } = args
  const sha256 = sha256Of(bytes)
  return inTransaction(db, () => {
    const { case: before, savedAt } = requireCase(db, caseId)
    if (before.attachments.some((file) => file.sha256 === sha256 && file.belongsTo === belongsTo)) {
      const isPutBack = putContent(db, sources, sha256, bytes)
      return { case: before, savedAt, outcome: isPutBack ? 'restored' : 'there' }
    }
    const refusal = refusalOf({ name, size: bytes.length, sha256 }, before.attachments, args.limits)
    if (refusal !== null) throw new Refusal('invalid', refusal.sentence)
    putContent(db, sources, sha256, bytes)
    const row: Attachment = {
      id: args.id,
      name,
      size: bytes.length,
      sha256,
      ...(belongsTo === undefined ? {} : { belongsTo }),
      ...(cameFrom === undefined ? {} : { cameFrom }),
      addedAt: args.addedAt,
      ...args.about,
    }
    const after = { ...before, attachments: [...before.attachments, row] }
    return { case: after, savedAt: change(db, sources, args, before, after), outcome: 'added' }
  })
}

/**
 * Takes a file out of a case; its name and hash stay in the log. The bytes go when no case lists them, also from the files
 * on disk. A file that is not listed is nothing to take away.
 */
export function detachFile(
  db: WritableDb,
  sources: Sources,
  args: At & {
    readonly attachment: string
    /** What is to be noted in the case of the file's going. */
    readonly note?: (before: Case, after: Case) => Case
  },
): Pick<Attached, 'case' | 'savedAt'> {
  const detached = inTransaction(db, () => {
    const { case: before, savedAt } = requireCase(db, args.caseId)
    const row = before.attachments.find(({ id }) => id === args.attachment)
    if (row === undefined) return { case: before, savedAt }
    const isOfIt = (path: string): boolean => path.startsWith(`attachments.${row.id}.`)
    const without = {
      ...before,
      attachments: before.attachments.filter(({ id }) => id !== row.id),
      unread: Object.fromEntries(Object.entries(before.unread).filter(([path]) => !isOfIt(path))),
    }
    const after = args.note?.(before, without) ?? without
    const drafts = listDrafts(db, args.caseId).flatMap(({ path }) => (isOfIt(path) ? [path] : []))
    const at = change(db, sources, args, before, after, drafts)
    freeContent(db, row.sha256)
    return { case: after, savedAt: at }
  })
  // Until the write-ahead log is emptied, it still holds the bytes.
  if (!db.inTransaction) db.pragma('wal_checkpoint(TRUNCATE)')
  return detached
}

/**
 * A file's bytes; null where its content is not here. Throws Refusal 'storage' where they are no longer those that were
 * put in.
 */
export function readContent(db: ReadableDb, sha256: string): Uint8Array | null {
  const row = get(db, sql`SELECT bytes FROM file_contents WHERE sha256 = ${sha256}`, contentSchema)
  if (row === null) return null
  if (sha256Of(row.bytes) === sha256) return row.bytes
  throw new Refusal(
    'storage',
    'Filen är skadad i databasen: den är inte längre den som lades till. Be it-stöd återställa datamappen från en säkerhetskopia, eller hämta filen där den kom ifrån.',
  )
}

/** Ids of the case's files whose content is not in this database: they were added on another computer. */
export function missingFiles(db: ReadableDb, found: Case): readonly string[] {
  const hashes = JSON.stringify(found.attachments.map(({ sha256 }) => sha256))
  const rows = all(
    db,
    sql`SELECT sha256 FROM file_contents WHERE sha256 IN (SELECT value FROM json_each(${hashes}))`,
    z.strictObject({ sha256: z.string() }),
  )
  const here = new Set(rows.map(({ sha256 }) => sha256))
  return found.attachments.filter(({ sha256 }) => !here.has(sha256)).map(({ id }) => id)
}

/** Whether the bytes were put in; false where they were there. Bytes that have been damaged since are replaced. */
export function putContent(db: WritableDb, sources: Sources, sha256: string, bytes: Uint8Array): boolean {
  const there = get(db, sql`SELECT bytes FROM file_contents WHERE sha256 = ${sha256}`, contentSchema)
  if (there !== null && sha256Of(there.bytes) === sha256) return false
  run(db, sql`DELETE FROM file_contents WHERE sha256 = ${sha256}`)
  run(
    db,
    sql`INSERT INTO file_contents (sha256, bytes, added_at) VALUES (${sha256}, ${bytes}, ${instantNow(sources)})`,
  )
  return true
}

/** Takes bytes away that no case, no paper and no version lists any more. */
export function freeContent(db: WritableDb, sha256: string): void {
  if (!isListed(db, sha256)) run(db, sql`DELETE FROM file_contents WHERE sha256 = ${sha256}`)
}

/** Whether any case, paper or version of a record lists the bytes. A damaged one counts with what can be read of it. */
function isListed(db: ReadableDb, sha256: string): boolean {
  const row = get(
    db,
    sql`SELECT 1 AS listed FROM cases, json_each(cases.document, '$.attachments') AS file
        WHERE json_extract(file.value, '$.sha256') = ${sha256}
        UNION ALL
        SELECT 1 FROM papers, json_each(papers.document, '$.case.attachments') AS file
        WHERE json_extract(file.value, '$.sha256') = ${sha256}
        UNION ALL
        SELECT 1 FROM cases, json_each(cases.document, '$.record.versions') AS version
        WHERE ${sha256} IN (json_extract(version.value, '$.sha256'),
          json_extract(version.value, '$.caseSha256'), json_extract(version.value, '$.logSha256'))
        LIMIT 1`,
    z.unknown(),
  )
  return row !== null
}

function change(
  db: WritableDb,
  sources: Sources,
  at: At,
  before: Case,
  after: Case,
  clearDrafts: readonly string[] = [],
): string {
  const changes = changesBetween(before, after)
  return applyChanges(db, sources, { ...at, before, after, changes, clearDrafts })
}
