import type { Case } from '../../../src/domain/case/schema.ts'
import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import { basePart } from '../value/part-names.ts'

/** Whether the last day is asked for: a rule wants it, or it is answered and the price does not give it by itself. */
export const asksPeriodEnd = (found: Case, { findings }: Evaluation): boolean =>
  findings.some(
    ({ rule: { demand }, state }) =>
      demand.is === 'period-known' && demand.edge === 'end' && state !== 'unknown',
  ) ||
  (found.subject.periodEnd !== undefined && basePart(found)?.pricing === 'total')
