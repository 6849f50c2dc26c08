import { z } from 'zod'
import {
  ledgerSchema,
  registeredSchema,
  type Ledger,
  type RegisteredSupplier,
} from '../../src/domain/suppliers/supplier.ts'
import { canonicalJson } from './canonical-json.ts'
import { parseJson } from './parse-json.ts'
import { all, get, inTransaction, run, runOne, sql, type ReadableDb, type WritableDb } from './sql.ts'

const rowSchema = z.strictObject({ document: z.string() })

/** Every supplier of the register, and how many rows cannot be read. A damaged row is left as it is. */
export function readSuppliers(db: ReadableDb): {
  readonly suppliers: readonly RegisteredSupplier[]
  readonly damaged: number
} {
  const rows = all(db, sql`SELECT document FROM suppliers ORDER BY id`, rowSchema)
  const suppliers = rows
    .map(({ document }) => parseJson(registeredSchema, document))
    .filter((supplier) => supplier !== null)
  return { suppliers, damaged: rows.length - suppliers.length }
}

/** How the last ledger was read; null where none has been, or where it cannot be told any more. */
export function readLedgerHead(db: ReadableDb): Ledger | null {
  const row = get(db, sql`SELECT document FROM supplier_ledger`, rowSchema)
  return row === null ? null : parseJson(ledgerSchema, row.document)
}

/** Stores what differs between two versions of the register, in one transaction. */
export function changeSuppliers(
  db: WritableDb,
  args: {
    before: readonly RegisteredSupplier[]
    after: readonly RegisteredSupplier[]
    savedAt: string
  },
): void {
  const { before, after, savedAt } = args
  const old = new Map(before.map((supplier) => [supplier.id, supplier]))
  const kept = new Set(after.map(({ id }) => id))
  inTransaction(db, () => {
    for (const { id } of before) if (!kept.has(id)) runOne(db, sql`DELETE FROM suppliers WHERE id = ${id}`)
    for (const supplier of after) {
      const was = old.get(supplier.id)
      if (was === supplier || (was !== undefined && canonicalJson(was) === canonicalJson(supplier))) continue
      const document = JSON.stringify(registeredSchema.parse(supplier))
      runOne(
        db,
        sql`INSERT INTO suppliers (id, document, saved_at) VALUES (${supplier.id}, ${document}, ${savedAt})
            ON CONFLICT (id) DO UPDATE SET document = excluded.document, saved_at = excluded.saved_at`,
      )
    }
  })
}

/** Remembers how a ledger was read, in place of the one before it. */
export function saveLedgerHead(db: WritableDb, args: { ledger: Ledger; savedAt: string }): void {
  const document = JSON.stringify(ledgerSchema.parse(args.ledger))
  run(
    db,
    sql`INSERT INTO supplier_ledger (single, document, saved_at) VALUES (1, ${document}, ${args.savedAt})
        ON CONFLICT (single) DO UPDATE SET document = excluded.document, saved_at = excluded.saved_at`,
  )
}
