import type { Case } from '../../domain/case/schema.ts'
import { answeredRows, factsBlock } from '../say.ts'
import type { Block } from '../tree.ts'

/** Who decided what, when, and who would otherwise have decided. */
export function decisionSection(found: Case): readonly Block[] {
  const rows = answeredRows(found, [
    'decision.outcome',
    'decision.decidedOn',
    'decision.decider.name',
    'decision.decider.role',
    'decision.delegation',
    'decision.usual.name',
    'decision.usual.role',
    'decision.superiorExists',
    'decision.samePersonReason',
    'decision.cancelKind',
    'decision.cancelReason',
  ])
  // The usual decider is remembered from case to case: without a decision here it says nothing about this one.
  const decided = found.decision.decider ?? found.decision.outcome ?? found.decision.superiorExists
  return decided === undefined ? [] : factsBlock([...rows, ...preparedBy(found)])
}

const preparedBy = (found: Case): readonly { readonly term: string; readonly value: string }[] =>
  found.preparer.name === undefined
    ? []
    : [
        {
          term: 'Handläggare',
          value: [found.preparer.name, found.preparer.role].filter((t) => t !== undefined).join(', '),
        },
      ]
