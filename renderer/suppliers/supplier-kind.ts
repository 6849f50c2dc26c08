import {
  supplierColumnNames,
  supplierWords,
  type SupplierColumn,
} from '../../src/domain/suppliers/columns.ts'
import { ledgerMost, readLedger, type ReadLedger } from '../../src/domain/suppliers/read-ledger.ts'
import type { ImportDraft, ListKind } from '../import/import-draft.ts'

/** A supplier ledger as a kind of list that is brought in. */
export const supplierKind: ListKind<SupplierColumn, ReadLedger> = {
  words: supplierWords,
  names: supplierColumnNames,
  unused: 'Läses inte in',
  read: readLedger,
  most: ledgerMost,
}

export type LedgerDraft = ImportDraft<SupplierColumn, ReadLedger>
