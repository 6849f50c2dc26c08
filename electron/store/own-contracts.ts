import { z } from 'zod'
import { contractSchema, type Contract } from '../../src/domain/contracts/contract.ts'
import { parseJson } from './parse-json.ts'
import { all, run, runOne, sql, type ReadableDb, type WritableDb } from './sql.ts'

const rowSchema = z.strictObject({ document: z.string() })

/** The contracts of the program's own cases in the order in which they were put there, and how many cannot be read. */
export function readOwnContracts(db: ReadableDb): {
  readonly own: readonly Contract[]
  readonly damaged: number
} {
  const rows = all(db, sql`SELECT document FROM own_contracts ORDER BY saved_at, case_id`, rowSchema)
  const own = rows
    .map(({ document }) => parseJson(contractSchema, document))
    .filter((contract) => contract !== null)
    .map((contract, index) => ({ ...contract, row: index + 1 }))
  return { own, damaged: rows.length - own.length }
}

/** Puts the contract of a case there, in place of the one that it had. */
export function saveOwnContract(
  db: WritableDb,
  args: { caseId: string; contract: Contract; savedAt: string },
): void {
  const { caseId, savedAt } = args
  const document = JSON.stringify(contractSchema.parse(args.contract))
  runOne(
    db,
    sql`INSERT INTO own_contracts (case_id, document, saved_at) VALUES (${caseId}, ${document}, ${savedAt})
        ON CONFLICT (case_id) DO UPDATE SET document = excluded.document, saved_at = excluded.saved_at`,
  )
}

/** Takes the contract of a case away; nothing where it is not there. */
export const removeOwnContract = (db: WritableDb, caseId: string): number =>
  run(db, sql`DELETE FROM own_contracts WHERE case_id = ${caseId}`)
