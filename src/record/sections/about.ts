import type { Case } from '../../domain/case/schema.ts'
import { answeredRows, factsBlock } from '../say.ts'
import type { Block } from '../tree.ts'

/** The case itself beyond the seven facts: law, description, the day it began, what was asked first. */
export const caseSection = (found: Case): readonly Block[] =>
  factsBlock([
    ...answeredRows(found, [
      'subject.law',
      'subject.description',
      'subject.cpv',
      'subject.startDate',
      'screening.security',
      'screening.personalData',
      'screening.personalDataNote',
      'screening.mayBuy',
      'screening.mayBuyNote',
      'authority.guideline',
    ]),
    ...(found.preparer.name === undefined
      ? []
      : [
          {
            term: 'Handläggare',
            value: [found.preparer.name, found.preparer.role, found.preparer.email, found.preparer.phone]
              .filter((t) => t !== undefined)
              .join(', '),
          },
        ]),
  ])
