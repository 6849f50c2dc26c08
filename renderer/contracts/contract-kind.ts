import { columnNames, contractWords, type ColumnKind } from '../../src/domain/contracts/columns.ts'
import { readContracts, type ReadContracts } from '../../src/domain/contracts/read-contracts.ts'
import type { ImportDraft, ListKind } from '../import/import-draft.ts'

/** The list of contracts as a kind of list that is brought in. */
export const contractKind: ListKind<ColumnKind, ReadContracts> = {
  words: contractWords,
  names: columnNames,
  unused: 'Bara att läsa och söka i',
  read: readContracts,
}

export type ContractDraft = ImportDraft<ColumnKind, ReadContracts>
