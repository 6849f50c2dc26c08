import { first } from './0001-first.ts'
import { office } from './0002-office.ts'
import { contracts } from './0003-contracts.ts'
import { files } from './0004-files.ts'
import { suppliers } from './0005-suppliers.ts'
import { ownContracts } from './0006-own-contracts.ts'
import { papers } from './0007-papers.ts'
import { formDrafts } from './0008-form-drafts.ts'
import { knownKeys } from './0009-known-keys.ts'
import type { Migration } from './migration.ts'

/** Every step in order. Only ever added to, at the end. */
export const migrations: readonly Migration[] = [
  first,
  office,
  contracts,
  files,
  suppliers,
  ownContracts,
  papers,
  formDrafts,
  knownKeys,
]
