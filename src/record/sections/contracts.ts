import type { Case } from '../../domain/case/schema.ts'
import { answeredRows, factsBlock } from '../say.ts'
import type { Block } from '../tree.ts'

/** Where contracts were looked for, what was found, and coordination. */
export const contractsSection = (found: Case): readonly Block[] =>
  factsBlock(
    answeredRows(found, [
      'contracts.found',
      'contracts.searchedWhere',
      'contracts.searchedOn',
      'contracts.deviationReason',
      'contracts.coordination',
      'contracts.coordinationNote',
    ]),
  )
