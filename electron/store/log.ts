import { z } from 'zod'
import { canonicalJson } from './canonical-json.ts'
import { readInstallation, signWith, type Installation } from './installation.ts'
import { hashEntry, hashValue, headMessage, noHash, type EntryFacts } from './log-hash.ts'
import { all, get, inTransaction, run, runOne, sql, type ReadableDb, type WritableDb } from './sql.ts'
import { instantNow, type Sources } from './sources.ts'
import { uuidv7 } from './uuid.ts'

/** A field that changed, with its value before and after; undefined or null where it had none. */
export interface Change {
  readonly field: string
  readonly old?: unknown
  readonly new?: unknown
}

/** What an entry is called that tells of a file that went out of the program, and of no answer. */
export const exportField = '(export)'

/** An entry as it is stored. A weeded one has neither value nor salt; `value` is canonical JSON `{"new":…,"old":…}`. */
export interface LogEntry extends EntryFacts {
  readonly value: string | null
  readonly salt: Uint8Array | null
  readonly hash: Uint8Array
}

/** The end of a chain, signed by the installation that wrote it. Key: Ed25519, DER (SPKI). */
export interface ChainHead {
  readonly publicKey: Uint8Array
  readonly seq: number
  readonly hash: Uint8Array
  readonly signature: Uint8Array
}

/** What one installation has logged in one case. `head` is null only where somebody has removed it. */
export interface Chain {
  readonly caseId: string
  readonly installationId: string
  readonly head: ChainHead | null
  readonly entries: readonly LogEntry[]
}

const bytes = z.instanceof(Uint8Array)
const headSchema = z.strictObject({ publicKey: bytes, seq: z.int(), hash: bytes, signature: bytes })
const entrySchema = z.strictObject({
  id: z.string(),
  caseId: z.string(),
  installationId: z.string(),
  seq: z.int(),
  at: z.string(),
  who: z.string(),
  field: z.string(),
  value: z.string().nullable(),
  salt: bytes.nullable(),
  valueHash: bytes,
  previousHash: bytes,
  hash: bytes,
})

function readHead(db: ReadableDb, caseId: string, installationId: string): ChainHead | null {
  return get(
    db,
    sql`SELECT public_key AS publicKey, seq, hash, signature FROM chain_heads
        WHERE case_id = ${caseId} AND installation_id = ${installationId}`,
    headSchema,
  )
}

function insertEntry(db: WritableDb, entry: LogEntry): void {
  runOne(
    db,
    sql`INSERT INTO log (id, case_id, installation_id, seq, at, who, field, value, salt, value_hash, previous_hash, hash)
        VALUES (${entry.id}, ${entry.caseId}, ${entry.installationId}, ${entry.seq}, ${entry.at}, ${entry.who},
          ${entry.field}, ${entry.value}, ${entry.salt}, ${entry.valueHash}, ${entry.previousHash}, ${entry.hash})`,
  )
}

function signHead(db: WritableDb, installation: Installation, last: LogEntry): void {
  const { caseId, installationId, seq, hash } = last
  const signature = signWith(installation, headMessage({ caseId, installationId, seq, hash }))
  runOne(
    db,
    sql`INSERT INTO chain_heads (case_id, installation_id, public_key, seq, hash, signature)
        VALUES (${caseId}, ${installationId}, ${installation.publicKey}, ${seq}, ${hash}, ${signature})
        ON CONFLICT (case_id, installation_id) DO UPDATE
        SET seq = excluded.seq, hash = excluded.hash, signature = excluded.signature`,
  )
}

/**
 * Adds entries at the end of this installation's chain in the case and signs the new end, in one transaction.
 * Answers the entries' ids. No changes: nothing is written.
 */
export function appendLog(
  db: WritableDb,
  sources: Sources,
  args: { caseId: string; who: string; changes: readonly Change[] },
): readonly string[] {
  if (args.changes.length === 0) return []
  return inTransaction(db, () => {
    const installation = readInstallation(db)
    const head = readHead(db, args.caseId, installation.id)
    const at = instantNow(sources)
    let last: { seq: number; hash: Uint8Array } = head ?? { seq: 0, hash: noHash }
    const entries = args.changes.map((change) => {
      const value = canonicalJson({ old: change.old ?? null, new: change.new ?? null })
      const salt = sources.randomBytes(16)
      const facts: EntryFacts = {
        id: uuidv7(sources),
        caseId: args.caseId,
        installationId: installation.id,
        seq: last.seq + 1,
        at,
        // A lone half of a character would be stored as another character than the one that was hashed.
        who: args.who.toWellFormed(),
        field: change.field.toWellFormed(),
        previousHash: last.hash,
        valueHash: hashValue(salt, value),
      }
      const entry: LogEntry = { ...facts, value, salt, hash: hashEntry(facts) }
      insertEntry(db, entry)
      last = entry
      return entry
    })
    const end = entries.at(-1)
    if (end !== undefined) signHead(db, installation, end)
    return entries.map((entry) => entry.id)
  })
}

/**
 * Weeds an entry: its value and salt are taken away, also from the files on disk. The hashes stay, so the chain can
 * still be verified. Throws where the entry is unknown or already weeded.
 */
export function weedValue(db: WritableDb, entryId: string): void {
  inTransaction(db, () => {
    const changed = run(
      db,
      sql`UPDATE log SET value = NULL, salt = NULL WHERE id = ${entryId} AND value IS NOT NULL`,
    )
    if (changed !== 1) throw new Error(`No log entry ${entryId} with a value.`)
  })
  // Until the write-ahead log is emptied, it still holds the page with the value.
  if (!db.inTransaction) db.pragma('wal_checkpoint(TRUNCATE)')
}

/** Every chain of the case, oldest entry first; also one of which only the head or only the entries are left. */
export function readChains(db: ReadableDb, caseId: string): readonly Chain[] {
  const installations = all(
    db,
    sql`SELECT installation_id AS id FROM log WHERE case_id = ${caseId}
        UNION SELECT installation_id FROM chain_heads WHERE case_id = ${caseId} ORDER BY 1`,
    z.strictObject({ id: z.string() }),
  )
  return installations.map(({ id }) => ({
    caseId,
    installationId: id,
    head: readHead(db, caseId, id),
    entries: all(
      db,
      sql`SELECT id, case_id AS caseId, installation_id AS installationId, seq, at, who, field, value, salt,
            value_hash AS valueHash, previous_hash AS previousHash, hash
          FROM log WHERE case_id = ${caseId} AND installation_id = ${id} ORDER BY seq`,
      entrySchema,
    ),
  }))
}
