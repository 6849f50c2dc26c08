import { z } from 'zod'
import { Refusal } from '../../src/contract/answer.ts'
import { contractListSchema, contractSchema, type ContractList } from '../../src/domain/contracts/contract.ts'
import { parseJson } from './parse-json.ts'
import { all, get, inTransaction, run, runOne, sql, type ReadableDb, type WritableDb } from './sql.ts'

const documentSchema = z.strictObject({ document: z.string() })

/** The list with its contracts in the file's order; null where none has been brought in. Refused where it is damaged. */
export function readContractList(db: ReadableDb): ContractList | null {
  const found = look(db)
  if (found === 'damaged')
    throw new Refusal(
      'storage',
      'Avtalslistan i databasen är skadad. Läs in filen med avtal igen; dina ärenden påverkas inte.',
    )
  return found
}

function look(db: ReadableDb): ContractList | null | 'damaged' {
  const head = get(db, sql`SELECT document FROM contract_list`, documentSchema)
  if (head === null) return null
  const list = parseJson(contractListSchema, head.document)
  const rows = all(db, sql`SELECT document FROM contracts ORDER BY row`, documentSchema)
  const contracts = rows.map(({ document }) => parseJson(contractSchema, document))
  if (list === null || contracts.includes(null)) return 'damaged'
  return { ...list, contracts: contracts.filter((contract) => contract !== null) }
}

/**
 * Puts a list in place of the one there is, in one transaction: until the new one is whole, the old one stands.
 * `replaces` is the `importedAt` of the list that the person has agreed to lose, null for none; refused as invalid where
 * there is another by now. A damaged list may always be replaced.
 */
export function replaceContractList(
  db: WritableDb,
  args: { list: ContractList; replaces: string | null },
): void {
  const { contracts, ...head } = args.list
  const document = JSON.stringify(contractListSchema.parse(head))
  const rows = contracts.map((contract) => ({
    row: contract.row,
    document: JSON.stringify(contractSchema.parse(contract)),
  }))
  inTransaction(db, () => {
    const current = look(db)
    if (current !== 'damaged' && (current?.importedAt ?? null) !== args.replaces)
      throw new Refusal(
        'invalid',
        'Avtalslistan har bytts ut medan du arbetade. Öppna sidan Avtal igen och se efter vilken som gäller.',
      )
    run(db, sql`DELETE FROM contracts`)
    for (const row of rows)
      runOne(db, sql`INSERT INTO contracts (row, document) VALUES (${row.row}, ${row.document})`)
    runOne(
      db,
      sql`INSERT INTO contract_list (single, document, saved_at) VALUES (1, ${document}, ${head.importedAt})
          ON CONFLICT (single) DO UPDATE SET document = excluded.document, saved_at = excluded.saved_at`,
    )
  })
}
