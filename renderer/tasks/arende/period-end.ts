import type { Case } from '../../../src/domain/case/schema.ts'
import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import { basePart } from '../value/part-names.ts'
import { demanded } from '../forfragan/demanded.ts'

/** Whether the last day is asked for: a rule wants it, or it is answered and the price does not give it by itself. */
export const asksPeriodEnd = (found: Case, evaluation: Evaluation): boolean =>
  demanded(evaluation.findings, 'subject.periodEnd') ||
  (found.subject.periodEnd !== undefined && basePart(found)?.pricing === 'total')
