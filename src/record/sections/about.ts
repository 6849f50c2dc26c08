import type { Case } from '../../domain/case/schema.ts'
import { answeredRows, factsBlock } from '../say.ts'
import type { Block } from '../tree.ts'

/** The case itself beyond the seven facts: description, law, the day it began. */
export const caseSection = (found: Case): readonly Block[] =>
  factsBlock([
    ...answeredRows(found, ['subject.startDate', 'subject.law', 'subject.description']),
    ...(found.preparer.name === undefined
      ? []
      : [
          {
            term: 'Handläggare',
            value: [found.preparer.name, found.preparer.role].filter((t) => t !== undefined).join(', '),
          },
        ]),
  ])
